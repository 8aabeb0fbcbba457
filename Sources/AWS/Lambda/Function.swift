public import CloudFormation

extension Lambda {
  /// `AWS::Lambda::Function`
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html
  public struct Function: DeclaredResource {
    public static let type = "AWS::Lambda::Function"

    public let box: ResourceBox

    public init(box: ResourceBox) { self.box = box }

    public init(
      _ logicalID: String,
      code: Code,
      role: StringValue,
      architectures: ListValue<Architecture>? = nil,
      description: StringValue? = nil,
      environment: Environment? = nil,
      functionName: StringValue? = nil,
      handler: StringValue? = nil,
      kmsKeyArn: StringValue? = nil,
      layers: ListValue<StringValue>? = nil,
      memorySize: IntegerValue? = nil,
      packageType: PackageType? = nil,
      reservedConcurrentExecutions: IntegerValue? = nil,
      runtime: Runtime? = nil,
      tags: ListValue<Tag>? = nil,
      timeout: IntegerValue? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      var bag = PropertyBag()
      bag.add("FunctionName", functionName)
      bag.add("Code", code)
      bag.add("Role", role)
      bag.add("Architectures", architectures)
      bag.add("Description", description)
      bag.add("Environment", environment)
      bag.add("Handler", handler)
      bag.add("KmsKeyArn", kmsKeyArn)
      bag.add("Layers", layers)
      bag.add("MemorySize", memorySize)
      bag.add("PackageType", packageType)
      bag.add("ReservedConcurrentExecutions", reservedConcurrentExecutions)
      bag.add("Runtime", runtime)
      bag.add("Tags", tags)
      bag.add("Timeout", timeout)
      box = bag.box(Function.type, logicalID, file: file, line: line, column: column)
    }

    public var arn: StringValue { attribute("Arn") }
  }
}

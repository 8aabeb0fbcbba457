public import CloudFormation

extension IAM {
  /// `AWS::IAM::ManagedPolicy`
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html
  public struct ManagedPolicy: DeclaredResource {
    public static let type = "AWS::IAM::ManagedPolicy"

    public let box: ResourceBox

    public init(box: ResourceBox) { self.box = box }

    public init(
      _ logicalID: String,
      policyDocument: JSONValue,
      description: StringValue? = nil,
      groups: ListValue<StringValue>? = nil,
      managedPolicyName: StringValue? = nil,
      path: StringValue? = nil,
      roles: ListValue<StringValue>? = nil,
      users: ListValue<StringValue>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      var bag = PropertyBag()
      bag.add("ManagedPolicyName", managedPolicyName)
      bag.add("PolicyDocument", policyDocument)
      bag.add("Description", description)
      bag.add("Groups", groups)
      bag.add("Path", path)
      bag.add("Roles", roles)
      bag.add("Users", users)
      box = bag.box(ManagedPolicy.type, logicalID, file: file, line: line, column: column)
    }

    public var policyArn: StringValue { attribute("PolicyArn") }
  }
}

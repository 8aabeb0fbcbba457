public import CloudFormation

extension IAM {
  /// `AWS::IAM::Role`
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html
  public struct Role: DeclaredResource {
    public static let type = "AWS::IAM::Role"

    public let box: ResourceBox

    public init(box: ResourceBox) { self.box = box }

    public init(
      _ logicalID: String,
      assumeRolePolicyDocument: JSONValue,
      description: StringValue? = nil,
      managedPolicyArns: ListValue<StringValue>? = nil,
      maxSessionDuration: IntegerValue? = nil,
      path: StringValue? = nil,
      permissionsBoundary: StringValue? = nil,
      policies: ListValue<Policy>? = nil,
      roleName: StringValue? = nil,
      tags: ListValue<Tag>? = nil,
      file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
      var bag = PropertyBag()
      bag.add("RoleName", roleName)
      bag.add("AssumeRolePolicyDocument", assumeRolePolicyDocument)
      bag.add("Description", description)
      bag.add("ManagedPolicyArns", managedPolicyArns)
      bag.add("MaxSessionDuration", maxSessionDuration)
      bag.add("Path", path)
      bag.add("PermissionsBoundary", permissionsBoundary)
      bag.add("Policies", policies)
      bag.add("Tags", tags)
      box = bag.box(Role.type, logicalID, file: file, line: line, column: column)
    }

    public var arn: StringValue { attribute("Arn") }
    public var roleId: StringValue { attribute("RoleId") }
  }
}

internal import CFNCloudFormation
internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The `AWS::CloudFormation::StackSet` of a stack.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html
struct StackSetResource {
  let stack: Stack
  let group: AccountGroup
  let options: StackSetOptions
  let name: String
  let administrator: Stack

  func resource(
    _ logicalID: String, capabilities: [Capability], body: String?, url: String?
  ) -> CloudFormation.StackSet {
    let isService = group.isOpen
    let account = administrator.account
    let role =
      "arn:\(account.partition.rawValue):iam::\(account.id):role/\(options.administrationRoleName)"
    let targets =
      isService
      ? CloudFormation.StackSet.DeploymentTargets(
        organizationalUnitIds: ListValue(group.organizationalUnits.map { StringValue($0) }))
      : CloudFormation.StackSet.DeploymentTargets(
        accounts: ListValue(group.accounts.map { StringValue($0.id) }))
    let regions = (stack.regions.isEmpty ? [stack.region] : stack.regions).map { StringValue($0.rawValue) }
    return CloudFormation.StackSet(
      logicalID,
      permissionModel: isService ? .serviceManaged : .selfManaged,
      stackSetName: StringValue(name),
      administrationRoleARN: isService ? nil : StringValue(role),
      autoDeployment: isService ? autoDeployment : nil,
      callAs: isService && options.callAs == .delegatedAdministrator ? .delegatedAdmin : nil,
      capabilities: capabilities.isEmpty
        ? nil
        : ListValue(capabilities.map { CloudFormation.StackSet.Capability(stringLiteral: $0.rawValue) }),
      description: stack.description.map { StringValue($0) },
      executionRoleName: isService ? nil : StringValue(options.executionRoleName),
      managedExecution: options.managedExecution ? .init(active: true) : nil,
      operationPreferences: preferences,
      stackInstancesGroup: [.init(deploymentTargets: targets, regions: ListValue(regions))],
      templateBody: body.map { StringValue($0) },
      templateURL: url.map { StringValue($0) },
      file: stack.location.file, line: stack.location.line, column: stack.location.column)
  }

  private var autoDeployment: CloudFormation.StackSet.AutoDeployment {
    options.autoDeployment
      ? .init(enabled: true, retainStacksOnAccountRemoval: options.retainsStacksOnRemoval ? true : false)
      : .init(enabled: false)
  }

  private var preferences: CloudFormation.StackSet.OperationPreferences? {
    if options.parallelism == nil, options.failureTolerance == nil, !options.regionsInParallel { return nil }
    // Strictly, no more accounts are worked on at once than may fail, and one.
    let isSoft = (options.parallelism ?? 0) > (options.failureTolerance ?? 0)
    return .init(
      concurrencyMode: isSoft ? .softFailureTolerance : nil,
      failureTolerancePercentage: options.failureTolerance.map { IntegerValue($0) },
      maxConcurrentPercentage: options.parallelism.map { IntegerValue($0) },
      regionConcurrencyType: options.regionsInParallel ? .parallel : nil)
  }
}

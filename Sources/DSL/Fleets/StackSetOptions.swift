/// How a stack set distributes a template.
///
/// A group of organizational units makes it service-managed, a list of accounts self-managed.
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html
public struct StackSetOptions: Sendable, Hashable {
  /// The ID of the stack that the stack set is a resource of: one in the organization's management account, in
  /// a delegated administrator's (see ``callAs``), or in the administrator account of self-managed ones.
  public var administrator: String
  /// By default the member stack's ID with a capital first letter, without hyphens, and `StackSet`.
  public var logicalID: String?
  /// Accounts worked on at once, in percent of those of a region, 1 to 100; nil for AWS's default of one account.
  public var parallelism: Int?
  /// Accounts that may fail in a region before the operation stops, in percent, 0 to 100; nil for none.
  public var failureTolerance: Int?
  /// Whether all regions are worked on at once instead of one after the other.
  public var regionsInParallel: Bool
  /// Whether operations that don't conflict run at once and others wait in a queue.
  public var managedExecution: Bool
  /// Whose rights a service-managed stack set is made with.
  public var callAs: CallAs
  /// Service-managed: whether accounts that join get the stack and those that leave lose it.
  public var autoDeployment: Bool
  /// Service-managed: whether the stack stays in an account that leaves.
  public var retainsStacksOnRemoval: Bool
  /// Self-managed: the role in the administrator's account, by name.
  public var administrationRoleName: String
  /// Self-managed: the role in each target account, by name.
  public var executionRoleName: String

  /// Whose rights a service-managed stack set is made with.
  public enum CallAs: String, Sendable, Hashable {
    /// Those of the organization's management account.
    case managementAccount = "SELF"
    /// Those of an account that is registered as delegated administrator for CloudFormation.
    case delegatedAdministrator = "DELEGATED_ADMIN"
  }

  /// Options for a stack set; all but the administrator are AWS's defaults.
  ///
  /// - Parameters:
  ///   - administrator: The ID of the stack that the stack set is a resource of.
  ///   - logicalID: By default made of the member stack's ID.
  ///   - parallelism: Accounts worked on at once, in percent of those of a region, 1 to 100.
  ///   - failureTolerance: Accounts that may fail in a region, in percent, 0 to 100.
  ///   - regionsInParallel: Whether all regions are worked on at once.
  ///   - managedExecution: Whether operations that don't conflict run at once.
  ///   - callAs: Whose rights a service-managed stack set is made with.
  ///   - autoDeployment: Whether accounts that join get the stack and those that leave lose it.
  ///   - retainsStacksOnRemoval: Whether the stack stays in an account that leaves.
  ///   - administrationRoleName: Self-managed: the role in the administrator's account.
  ///   - executionRoleName: Self-managed: the role in each target account.
  public init(
    in administrator: String, logicalID: String? = nil, parallelism: Int? = nil, failureTolerance: Int? = nil,
    regionsInParallel: Bool = false, managedExecution: Bool = true, callAs: CallAs = .managementAccount,
    autoDeployment: Bool = true, retainsStacksOnRemoval: Bool = false,
    administrationRoleName: String = "AWSCloudFormationStackSetAdministrationRole",
    executionRoleName: String = "AWSCloudFormationStackSetExecutionRole"
  ) {
    self.administrator = administrator
    self.logicalID = logicalID
    self.parallelism = parallelism
    self.failureTolerance = failureTolerance
    self.regionsInParallel = regionsInParallel
    self.managedExecution = managedExecution
    self.callAs = callAs
    self.autoDeployment = autoDeployment
    self.retainsStacksOnRemoval = retainsStacksOnRemoval
    self.administrationRoleName = administrationRoleName
    self.executionRoleName = executionRoleName
  }
}

public import CrossAccountCloudFormation

/// A template with what is known of the place that it is deployed to.
public struct AccessTemplate: Sendable {
  /// The app it belongs to; nil for a template from elsewhere.
  public var app: String?
  /// The stack's ID, or the template's file name: what messages call it.
  public var name: String
  /// What CloudFormation calls the stack, which begins the names that it generates.
  public var stackName: String?
  /// Twelve digits; nil where it is not known. Then nothing is concluded about other accounts.
  public var account: String?
  /// What the team calls the account.
  public var accountName: String?
  public var region: String?
  public var partition: String
  public var template: Template
  /// The same template with the resources that ``template`` leaves out, for the names they give themselves.
  public var others: Template?

  public init(
    app: String? = nil, name: String, stackName: String? = nil, account: String?, accountName: String? = nil,
    region: String?, partition: String = "aws", template: Template, others: Template? = nil
  ) {
    self.app = app
    self.name = name
    self.stackName = stackName
    self.account = account
    self.accountName = accountName
    self.region = region
    self.partition = partition
    self.template = template
    self.others = others
  }

  /// The account as ARNs name it: where its ID is not known a text that no ID can be, the same in all of the
  /// template.
  var accountText: String { account ?? "(account of \(name))" }

  func resource(_ logicalID: String) -> TemplateResource? {
    template.resources[logicalID] ?? others?.resources[logicalID]
  }
}

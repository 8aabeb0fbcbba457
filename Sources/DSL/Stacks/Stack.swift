public import CrossAccountDiagnostics

/// A CloudFormation stack: what is deployed to one account and region in one go.
public struct Stack: Sendable {
  /// Names the template's file.
  public internal(set) var id: String
  /// What CloudFormation calls the stack; by default the app's name, a hyphen and ``id``.
  public let name: String?
  /// The account that the stack is deployed to; in a group, a placeholder for each of its accounts.
  public internal(set) var account: Account
  /// The region that it is deployed to; of several, the first.
  public internal(set) var region: Region
  /// The template's description; nil for one made of the app's name and the account.
  public let description: String?
  /// What stands in its body.
  public internal(set) var content: StackContent
  /// The accounts that get the stack; nil for ``account`` alone.
  public let group: AccountGroup?
  /// How it gets to the accounts of ``group``.
  public let output: FleetOutput
  /// One stack is made in each; empty in a group for each account's own.
  public internal(set) var regions: [Region]
  /// Whether it is one of those that a stack in several places is made of.
  public internal(set) var isMember = false
  /// Where it was declared.
  public let location: SourceLocation

  /// - Parameters:
  ///   - region: By default the account's.
  ///   - content: Resources, components, outputs, parameters and the template's other parts.
  public init(
    _ id: String, in account: Account, region: Region? = nil, name: String? = nil, description: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @StackContentBuilder _ content: () -> StackContent
  ) {
    self.id = id
    self.name = name
    self.account = account
    self.region = region ?? account.region
    group = nil
    output = .templates
    regions = [self.region]
    self.description = description
    self.content = content()
    location = SourceLocation(file: file, line: line, column: column)
  }

  /// One stack in each of several regions of an account, its ID with the region behind it.
  public init(
    _ id: String, in account: Account, regions: [Region], name: String? = nil, description: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @StackContentBuilder _ content: () -> StackContent
  ) {
    self.id = id
    self.name = name
    self.account = account
    region = regions.first ?? account.region
    group = nil
    output = .templates
    self.regions = regions
    self.description = description
    self.content = content()
    location = SourceLocation(file: file, line: line, column: column)
  }

  /// The same stack in each account of a group.
  ///
  /// - Parameters:
  ///   - output: A template for each account, or one and a stack set.
  ///   - regions: By default the group's, or each account's own.
  public init(
    _ id: String, in group: AccountGroup, as output: FleetOutput = .templates, regions: [Region] = [],
    name: String? = nil, description: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @StackContentBuilder _ content: () -> StackContent
  ) {
    self.id = id
    self.name = name
    // A group without accounts has no region: one that is not said is a finding, and never guessed.
    let first = regions.first ?? group.region ?? group.accounts.first?.region ?? Region(rawValue: "")
    account = .placeholder("000000000000", for: group, region: first)
    region = first
    self.group = group
    self.output = output
    self.regions = regions.isEmpty ? group.region.map { [$0] } ?? [] : regions
    self.description = description
    self.content = content()
    location = SourceLocation(file: file, line: line, column: column)
  }
}

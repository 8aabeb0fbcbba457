public import CrossAccountDiagnostics

/// An AWS account: its twelve-digit ID, the name that the team calls it by, and the region its stacks are in.
///
/// ```swift
/// let home = Account("111111111111", name: "home", region: .usEast1)
/// ```
public struct Account: Sendable {
  /// Twelve digits.
  public let id: String
  /// What the team calls the account. Templates, manifests and messages name it so.
  public let name: String
  /// Where the account's stacks are, unless they say otherwise.
  public let region: Region
  /// Its limits, where AWS has raised them.
  public let quotas: AccountQuotas
  /// Where it was declared.
  public let location: SourceLocation
  /// Whether it stands for any account of a group.
  public internal(set) var isPlaceholder = false

  /// An account.
  ///
  /// - Parameters:
  ///   - id: Twelve digits; anything else is an error when the stacks are made.
  ///   - name: What the team calls the account; an ID has one name.
  ///   - region: Where its stacks are, unless they say otherwise.
  ///   - quotas: What AWS has raised; by default AWS's own limits.
  public init(
    _ id: String, name: String, region: Region, quotas: AccountQuotas = AccountQuotas(),
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.id = id
    self.name = name
    self.region = region
    self.quotas = quotas
    location = SourceLocation(file: file, line: line, column: column)
  }

  init(_ id: String, name: String, region: Region, at location: SourceLocation) {
    self.id = id
    self.name = name
    self.region = region
    quotas = AccountQuotas()
    self.location = location
  }

  /// The partition of the account's region.
  public var partition: Partition { region.partition }
}

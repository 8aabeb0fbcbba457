public import CrossAccountDiagnostics

/// An AWS account: its twelve-digit ID, the name that the team calls it by, and the region its stacks are in.
///
/// ```swift
/// let home = Account("111111111111", name: "home", region: .usEast1)
/// ```
public struct Account: Sendable {
  public let id: String
  public let name: String
  public let region: Region
  public let quotas: AccountQuotas
  public let location: SourceLocation
  /// Whether it stands for any account of a group.
  public internal(set) var isPlaceholder = false

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

  public var partition: Partition { region.partition }
}

public import CrossAccountDiagnostics

/// Accounts that get the same stack: a list of them, or whatever accounts are in organizational units.
///
/// ```swift
/// let spokes = AccountGroup(
///   "spokes", organizationalUnits: ["ou-ab12-11111111"], of: "o-a1b2c3d4e5", region: .usEast1)
/// ```
public struct AccountGroup: Sendable {
  /// What the team calls the group.
  public let name: String
  /// The accounts, where they are listed; empty for organizational units.
  public let accounts: [Account]
  /// Such as `ou-ab12-11111111`, or a root such as `r-ab12`; empty for a list of accounts.
  public let organizationalUnits: [String]
  /// The organization that every account of the group is in, such as `o-a1b2c3d4e5`; nil where it is not said.
  public let organizationID: String?
  /// Where the group's stacks are, unless they say otherwise; nil for each account's own.
  public let region: Region?
  /// Where it was declared.
  public let location: SourceLocation

  /// A list of accounts.
  ///
  /// - Parameter organizationID: Say it when all of them are in one organization and a grant by pattern is to
  ///   be proven.
  public init(
    _ name: String, accounts: [Account], organizationID: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    self.accounts = accounts
    organizationalUnits = []
    self.organizationID = organizationID
    region = nil
    location = SourceLocation(file: file, line: line, column: column)
  }

  /// The accounts that organizational units hold, those that join later included.
  ///
  /// - Parameters:
  ///   - organizationalUnits: IDs such as `ou-ab12-11111111`, or a root such as `r-ab12` for all of it.
  ///   - organizationID: Such as `o-a1b2c3d4e5`.
  public init(
    _ name: String, organizationalUnits: [String], of organizationID: String, region: Region,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.name = name
    accounts = []
    self.organizationalUnits = organizationalUnits
    self.organizationID = organizationID
    self.region = region
    location = SourceLocation(file: file, line: line, column: column)
  }

  /// Whether the accounts are known only to AWS Organizations.
  public var isOpen: Bool { !organizationalUnits.isEmpty }

  /// What `aws:ResourceOrgPaths` of an account of the group is like; empty for a list of accounts.
  ///
  /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-resourceorgpaths
  public var organizationPaths: [String] {
    organizationalUnits.map { unit in
      let above = unit.hasPrefix("r-") ? "" : "*/"
      return "\(organizationID ?? "*")/\(above)\(unit)/*"
    }
  }
}

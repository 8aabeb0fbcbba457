/// What a stack is that is not deployed itself, but by a stack set.
public struct StackSetMember: Sendable, Hashable {
  /// The ID of the stack that holds the stack set, and its logical ID there.
  public var administrator: String
  public var logicalID: String
  public var group: String
  /// The IDs of the group's accounts; empty where AWS Organizations alone knows them.
  public var accounts: [String]
  /// Where the template has to be before the stack set is made; nil for one that stands in the administrator's
  /// template.
  public var upload: Upload?

  public init(
    administrator: String, logicalID: String, group: String, accounts: [String], upload: Upload? = nil
  ) {
    self.administrator = administrator
    self.logicalID = logicalID
    self.group = group
    self.accounts = accounts
    self.upload = upload
  }

  public struct Upload: Sendable, Hashable {
    public var bucket: String
    /// Made of the template's SHA-256, so that it changes exactly when the template does.
    public var key: String

    public init(bucket: String, key: String) {
      self.bucket = bucket
      self.key = key
    }
  }
}

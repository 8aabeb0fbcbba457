/// An account to deploy to.
public struct AccountTarget: Sendable, Hashable {
  /// Twelve digits.
  public var id: String
  public var name: String
  /// Such as `aws`: it begins the account's ARNs.
  public var partition: String

  public init(id: String, name: String, partition: String = "aws") {
    self.id = id
    self.name = name
    self.partition = partition
  }

  /// As messages name it: `home (111111111111)`.
  public var text: String { "\(name) (\(id))" }
}

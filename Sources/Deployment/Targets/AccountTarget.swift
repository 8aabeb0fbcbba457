/// An account to deploy to.
package struct AccountTarget: Sendable, Hashable {
  /// Twelve digits.
  package var id: String
  package var name: String
  /// Such as `aws`: it begins the account's ARNs.
  package var partition: String

  package init(id: String, name: String, partition: String = "aws") {
    self.id = id
    self.name = name
    self.partition = partition
  }

  /// As messages name it: `home (111111111111)`.
  package var text: String { "\(name) (\(id))" }
}

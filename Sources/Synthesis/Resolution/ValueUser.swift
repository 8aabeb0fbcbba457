/// Who has a value that is being resolved: words that only findings need, put together when there is one.
struct ValueUser: CustomStringConvertible {
  var kind: String
  var name = ""
  var property = ""

  init(_ kind: String, _ name: String = "", property: String = "") {
    self.kind = kind
    self.name = name
    self.property = property
  }

  /// The same user, of a property of whose value more is known.
  func at(_ property: String) -> ValueUser { ValueUser(kind, name, property: property) }

  var description: String {
    let user = name.isEmpty ? kind : "\(kind) \(name)"
    return property.isEmpty ? user : "\(user), property \(property),"
  }
}

/// An account with what is in it; or several equal ones.
package struct GraphAccount: Sendable, Hashable {
  /// Twelve digits, or a stack's name where the account is not known.
  package var id: String
  package var title: String
  package var nodes: [GraphNode] = []
  /// How many equal ones it stands for.
  package var count = 1
  /// Whether something of it reaches into another account.
  package var isHome = false
}

extension GraphAccount {
  /// The title in two lines: the name and the ID, or how many there are and which.
  var heading: (name: String, detail: String) {
    if count > 1, let colon = title.firstIndex(of: ":") {
      return (String(title[..<colon]), String(title[title.index(after: colon)...].drop { $0 == " " }))
    }
    guard title.hasSuffix(" \(id)") else { return (title, "") }
    return (String(title.dropLast(id.count + 1)), id)
  }
}

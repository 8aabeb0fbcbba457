internal import CrossAccountDiagnostics

/// What to say of a name that the catalogue does not have: it is misspelt, or too new to be known.
enum UnknownName {
  /// - Parameter shown: How to show a known name.
  static func hint(
    for name: String, among known: some Sequence<String>, shown: (String) -> String = { $0 }
  ) -> String {
    guard let nearest = Spelling.nearest(to: name, among: known) else {
      return "; it may be newer than the catalogue"
    }
    return "; did you mean '\(shown(nearest))'?"
  }
}

/// The formats of a command that has no others: for people, and for programs.
enum ResultFormat: String, CaseIterable {
  case text
  case json
}

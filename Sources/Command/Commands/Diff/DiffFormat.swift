/// The forms in which a comparison is told.
enum DiffFormat: String, CaseIterable {
  case text
  case markdown
  case json
  case html
}

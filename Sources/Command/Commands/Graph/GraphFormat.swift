/// The languages in which the picture can be drawn.
enum GraphFormat: String, CaseIterable {
  case mermaid
  case dot
  case svg
  case html
}

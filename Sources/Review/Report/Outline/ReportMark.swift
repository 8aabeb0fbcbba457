/// What happened to the thing that a line is about.
enum ReportMark: Character, Sendable, Hashable {
  case added = "+"
  case removed = "-"
  case changed = "~"
  case warning = "!"
  case none = " "
}

/// What happened to the thing that a line tells of.
enum ReportMark: Character, Sendable, Hashable {
  case added = "+"
  case removed = "-"
  case changed = "~"
  case warning = "!"
  case none = " "
}

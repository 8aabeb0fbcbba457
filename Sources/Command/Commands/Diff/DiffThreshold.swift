internal import CrossAccountReview

/// What of a change set ends the command with 1.
enum DiffThreshold: String, CaseIterable {
  case any
  case access
  case replacement

  func isMet(_ changes: ChangeSet) -> Bool {
    switch self {
    case .any: !changes.isEmpty
    case .access: changes.changesAccess
    case .replacement: changes.replaces
    }
  }
}

internal import CrossAccountDiagnostics

/// Something that cannot be used, with the one who uses it.
struct UseFinding: Sendable {
  /// How the message names who uses it.
  var user: String
  var finding: Diagnostic

  /// One error for each cause: the first use says what is wrong, the others are named with their places.
  static func merged(_ uses: [UseFinding]) -> [Diagnostic] {
    var positions: [Cause: Int] = [:]
    var merged: [Diagnostic] = []
    for use in uses {
      let cause = Cause(use)
      guard let position = positions[cause] else {
        positions[cause] = merged.count
        merged.append(use.finding)
        continue
      }
      let note = Diagnostic.Note("\(use.user) uses it too", at: use.finding.location)
      let isSame =
        use.finding.location == merged[position].location && use.finding.message == merged[position].message
      if !isSame, !merged[position].notes.contains(note) { merged[position].notes.append(note) }
    }
    return merged
  }

  /// What is the same whoever uses it.
  private struct Cause: Hashable {
    let code: String
    let message: String
    let notes: [Diagnostic.Note]

    init(_ use: UseFinding) {
      code = use.finding.code
      message = use.user.isEmpty ? use.finding.message : use.finding.message.replacing(use.user, with: "")
      notes = use.finding.notes
    }
  }
}

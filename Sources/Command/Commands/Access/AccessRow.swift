internal import CrossAccountAccess
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Assumptions that differ only in the account of the target: one row of the table.
struct AccessRow {
  /// Replaces the account of the target in texts, where a row is about several.
  private static let anyAccount = "<account>"

  /// What all of them have in common.
  struct Common: Hashable {
    let app: String?
    let principal: String
    let targetName: String
    let outcome: Decision.Outcome
    let facts: [String]
    let permissions: [String]
  }

  let first: AccessEdge
  /// The account of each target, in the order of the assumptions.
  private(set) var targets: [String]
  private let own: Common
  private let general: Common

  /// - Parameters:
  ///   - target: The account of the role, as the table shows it.
  ///   - account: Its ID, where it is known.
  ///   - facts: A line each.
  init(
    _ edge: AccessEdge, target: String, account: String?, facts: [String], permissions: [String]
  ) {
    first = edge
    targets = [target]
    func common(_ texts: (String) -> String) -> Common {
      Common(
        app: edge.app, principal: edge.principal, targetName: edge.targetName, outcome: edge.outcome,
        facts: facts.map(texts), permissions: permissions.map(texts))
    }
    own = common { $0 }
    general = common { text in
      guard let account, !account.isEmpty else { return text }
      return text.split(separator: account, omittingEmptySubsequences: false).joined(
        separator: Self.anyAccount)
    }
  }

  var facts: [String] { targets.count == 1 ? own.facts : general.facts }
  var permissions: [String] { targets.count == 1 ? own.permissions : general.permissions }

  /// Merges rows that are alike, in the place of the first.
  static func grouped(_ rows: [AccessRow]) -> [AccessRow] {
    var result: [AccessRow] = []
    var places: [Common: Int] = [:]
    for row in rows {
      if let place = places[row.general] {
        result[place].targets += row.targets
      } else {
        places[row.general] = result.count
        result.append(row)
      }
    }
    return result
  }
}

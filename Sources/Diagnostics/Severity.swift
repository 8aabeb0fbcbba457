/// How bad a finding is. With an error nothing is written.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Explains another finding.
  case note
  /// To be looked at; the run goes on.
  case warning
  /// To be fixed; nothing is written.
  case error

  public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

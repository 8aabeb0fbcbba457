internal import Diagnostics

extension Severity {
  var style: Console.Style {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}

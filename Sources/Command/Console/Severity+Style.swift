internal import CrossAccountDiagnostics

extension Severity {
  var style: Console.Style {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}

extension Diagnostic {
  /// The finding as a compiler prints it, its notes on lines of their own, paths shortened to `root` where there is one.
  ///
  /// - Parameter word: How to print the severity; terminals may show it in colour.
  public func text(relativeTo root: String?, word: (Severity) -> String = \.rawValue) -> String {
    func line(_ location: SourceLocation?, _ severity: Severity, _ message: String) -> String {
      let place = location.map { "\($0.relative(to: root)): " } ?? ""
      return "\(place)\(word(severity)): \(message)"
    }
    let first = line(location, severity, "\(message) [\(code)]")
    return ([first] + notes.map { line($0.location, .note, $0.message) }).joined(separator: "\n")
  }
}

extension Diagnostic {
  /// The finding as a compiler prints it, its notes on lines of their own, paths shortened to `root`.
  public func text(relativeTo root: String) -> String {
    func line(_ location: SourceLocation?, _ kind: String, _ message: String) -> String {
      guard let location else { return "\(kind): \(message)" }
      return "\(location.relative(to: root)): \(kind): \(message)"
    }
    let first = line(location, severity.rawValue, "\(message) [\(code)]")
    return ([first] + notes.map { line($0.location, "note", $0.message) }).joined(separator: "\n")
  }
}

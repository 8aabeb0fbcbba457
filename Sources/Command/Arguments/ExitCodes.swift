/// What the exit codes of a command mean.
struct ExitCodes: Sendable {
  /// 0
  var success: String
  /// 1; nil for a command that never ends with it.
  var changed: String?
  /// 2
  var failure = "error"

  /// Code and meaning.
  var lines: [(String, String)] {
    [(ExitCode.success, success), (.changed, changed), (.failure, failure)].compactMap { code, meaning in
      meaning.map { (String(code.rawValue), $0) }
    }
  }
}

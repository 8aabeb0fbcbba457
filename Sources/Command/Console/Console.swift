/// Where the command prints: results to one stream, findings and progress to the other.
public struct Console {
  /// Kinds of text that a terminal may show in colour.
  enum Style: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  let out: (String) -> Void
  let error: (String) -> Void
  /// Whether results go to a terminal.
  let outIsTerminal: Bool
  let errorIsTerminal: Bool
  /// In columns.
  let width: Int
  /// Set by `NO_COLOR` (https://no-color.org).
  let avoidsColor: Bool

  /// A console, such as one that keeps what is printed for a test.
  ///
  /// - Parameters:
  ///   - out: Takes results.
  ///   - error: Takes findings and progress.
  ///   - outIsTerminal: Whether results are shown on a terminal, and may have colors.
  ///   - errorIsTerminal: Whether findings are.
  ///   - width: In columns.
  ///   - avoidsColor: Whether `NO_COLOR` is set.
  public init(
    out: @escaping (String) -> Void, error: @escaping (String) -> Void, outIsTerminal: Bool = false,
    errorIsTerminal: Bool = false, width: Int = 80, avoidsColor: Bool = false
  ) {
    self.out = out
    self.error = error
    self.outIsTerminal = outIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.width = width
    self.avoidsColor = avoidsColor
  }

  static func standard(out: StandardStream, error: StandardStream) -> Console {
    Console(
      out: out.write, error: error.write,
      outIsTerminal: SystemProcess.isTerminal(1), errorIsTerminal: SystemProcess.isTerminal(2),
      width: SystemProcess.terminalWidth(1) ?? 80,
      avoidsColor: !(SystemProcess.environment("NO_COLOR") ?? "").isEmpty
        || SystemProcess.environment("TERM") == "dumb")
  }

  /// Paints text for the stream of results.
  func paint(_ text: String, _ style: Style, _ color: ColorMode) -> String {
    paint(text, style, color.isOn(terminal: outIsTerminal, avoided: avoidsColor))
  }

  /// Paints text for the stream of findings.
  func paintError(_ text: String, _ style: Style, _ color: ColorMode) -> String {
    paint(text, style, color.isOn(terminal: errorIsTerminal, avoided: avoidsColor))
  }

  private func paint(_ text: String, _ style: Style, _ isOn: Bool) -> String {
    isOn ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}

import CrossAccountCommand

/// A console that keeps what is printed.
final class FakeConsole {
  private(set) var out = ""
  private(set) var error = ""

  func console(
    outIsTerminal: Bool = false, errorIsTerminal: Bool = false, width: Int = 80, avoidsColor: Bool = false
  ) -> Console {
    Console(
      out: { self.out += $0 }, error: { self.error += $0 }, outIsTerminal: outIsTerminal,
      errorIsTerminal: errorIsTerminal, width: width, avoidsColor: avoidsColor)
  }
}

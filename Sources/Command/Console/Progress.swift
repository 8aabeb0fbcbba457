/// One line with what a long run is doing. Short runs, pipes and `--quiet` never show it.
final class Progress {
  private let console: Console
  private let isShown: Bool
  private let clock: () -> Double
  private let start: Double
  private var last = 0.0
  private var isVisible = false

  init(_ console: Console, isQuiet: Bool, clock: @escaping () -> Double) {
    self.console = console
    self.clock = clock
    start = clock()
    isShown = console.errorIsTerminal && !isQuiet
  }

  func step(_ text: String) {
    guard isShown else { return }
    let now = clock()
    guard now - start > 0.5, now - last > 0.1 else { return }
    last = now
    isVisible = true
    console.error("\r\u{1B}[K" + String(text.prefix(console.width - 1)))
  }

  func clear() {
    if isVisible { console.error("\r\u{1B}[K") }
    isVisible = false
  }
}

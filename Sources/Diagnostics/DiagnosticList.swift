/// The findings of a run, collected so that one run shows all of them.
public struct DiagnosticList: Sendable {
  /// All findings, each once, in the order in which they were reported.
  public private(set) var all: [Diagnostic] = []
  private var known: Set<Diagnostic> = []

  /// No findings.
  public init() {}

  /// Whether one of them is an error.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// Adds a finding, unless it is there already.
  public mutating func report(_ diagnostic: Diagnostic) {
    // The same fault reached on two ways is one fault to the reader.
    if known.insert(diagnostic).inserted { all.append(diagnostic) }
  }

  /// Adds findings, but for those that are there already.
  public mutating func report(_ diagnostics: some Sequence<Diagnostic>) {
    for diagnostic in diagnostics { report(diagnostic) }
  }

  /// In the order of the source, findings without a place last.
  public var sorted: [Diagnostic] {
    all.enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (let a?, let b?) where a != b: a < b
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
  }
}

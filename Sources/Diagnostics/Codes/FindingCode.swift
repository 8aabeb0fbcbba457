/// What a finding's code means: an entry of `docs/rules.md`, and what `synth explain CODE` prints.
///
/// ```swift
/// FindingCode.named("role-name-length")?.fix
/// ```
public struct FindingCode: Sendable, Hashable {
  /// A stable name in kebab case, as it is printed in brackets after a message.
  public let code: String
  /// The severities that the code is reported with, the usual one first; never empty.
  public let severities: [Severity]
  /// What is wrong, in one sentence.
  public let summary: String
  /// How to fix it, in one or two sentences.
  public let fix: String
  /// The address of AWS's page about the rule; nil where AWS has none.
  public let page: String?
  /// The least that causes the finding.
  public let example: FindingExample

  /// The usual severity.
  public var severity: Severity { severities[0] }

  /// - Parameter other: A severity that it is reported with in some cases.
  init(
    _ code: String, _ severity: Severity, or other: Severity? = nil, _ summary: String, fix: String,
    page: String? = nil, example: FindingExample
  ) {
    self.code = code
    severities = [severity] + (other.map { [$0] } ?? [])
    self.summary = summary
    self.fix = fix
    self.page = page
    self.example = example
  }

  /// Every code, sorted by name.
  public static let all = FindingArea.all.flatMap(\.codes).sorted { $0.code < $1.code }

  /// The entry of a code; nil for a code that does not exist.
  public static func named(_ code: String) -> FindingCode? { byName[code] }

  private static let byName = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }
}

extension FindingCode: CustomStringConvertible {
  public var description: String { code }
}

/// The least that causes a finding.
///
/// In examples in Swift, `home` and `cross` are accounts and `spokes` is a group of accounts.
public struct FindingExample: Sendable, Hashable {
  /// What an example is written in.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    /// A whole CloudFormation template in YAML.
    case template
    /// Another file in YAML.
    case yaml
    /// A definition.
    case swift
    /// Commands of a shell, run in the folder of the package.
    case shell
  }

  /// What the text is written in.
  public let language: Language
  /// Without a line break at its end.
  public let text: String

  private init(_ language: Language, _ text: String) {
    self.language = language
    self.text = text
  }

  static func template(_ text: String) -> FindingExample { FindingExample(.template, text) }
  static func yaml(_ text: String) -> FindingExample { FindingExample(.yaml, text) }
  static func swift(_ text: String) -> FindingExample { FindingExample(.swift, text) }
  static func shell(_ text: String) -> FindingExample { FindingExample(.shell, text) }
}

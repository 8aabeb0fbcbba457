internal import CrossAccountAssembly
public import CrossAccountCloudFormation

/// Something that is checked of several templates together: what one of them says about another.
public protocol AssemblyRule: Sendable {
  /// The codes of its findings.
  static var codes: [String] { get }

  /// What the rule has to say about one of the templates.
  func findings(in position: Int) -> [TemplateFinding]
}

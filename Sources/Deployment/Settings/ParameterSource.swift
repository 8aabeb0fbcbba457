internal import CrossAccountYAML

/// Where the value of a parameter comes from.
enum ParameterSource: Sendable, Hashable {
  case text(String)
  /// A variable of the environment, for secrets.
  case environment(String)
  /// A file, from the package's root, for secrets.
  case file(String)

  /// Reads `value`, `{environment: NAME}` or `{file: PATH}`; nil for anything else.
  init?(_ node: Node) {
    if let entry = node.entries?.first, node.entries?.count == 1, let place = entry.value.string,
      !place.isEmpty
    {
      switch entry.key {
      case "environment": self = .environment(place)
      case "file": self = .file(place)
      default: return nil
      }
    } else if let text = ParameterSource.text(of: node) {
      self = .text(text)
    } else {
      return nil
    }
  }

  /// Whether the value itself is not in the place where it is given.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
  var isReference: Bool {
    switch self {
    case .text(let text): text.hasPrefix("{{resolve:") && text.hasSuffix("}}")
    case .environment, .file: true
    }
  }

  /// As CloudFormation takes a value: lists are separated by commas.
  private static func text(of node: Node) -> String? {
    if let items = node.items {
      let texts = items.compactMap(text)
      return texts.count == items.count ? texts.joined(separator: ",") : nil
    }
    if let text = node.string { return text }
    if let number = node.integer { return String(number) }
    return node.boolean.map { $0 ? "true" : "false" }
  }
}

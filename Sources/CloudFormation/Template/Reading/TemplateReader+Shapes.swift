internal import CrossAccountDiagnostics
internal import CrossAccountYAML

extension TemplateReader {
  /// The entries of a mapping. A function in its short form counts as the mapping of its long form.
  mutating func entries(_ node: Node, _ what: String) -> [Node.Entry] {
    if let tag = node.tag {
      return [Node.Entry(Intrinsic.longName(tag), Node(node.content, mark: node.mark), keyMark: node.mark)]
    }
    if let entries = node.entries { return entries }
    report("template-shape", "\(what) must be a mapping", node.mark)
    return []
  }

  mutating func object(_ node: Node, _ what: String) -> ValueObject {
    ValueObject(distinct: entries(node, what).map { ValueObject.Entry($0.key, Value($0.value)) })
  }

  mutating func text(_ node: Node, _ what: String) -> String? {
    if let tag = node.tag {
      report("template-shape", "\(what) must be a string, without a function such as \(tag)", node.mark)
      return nil
    }
    switch node.content {
    case .scalar(.string(let text)): return text
    case .scalar(.integer(let number)): return String(number)
    default:
      report("template-shape", "\(what) must be a string", node.mark)
      return nil
    }
  }

  func location(_ mark: Mark?) -> SourceLocation? {
    mark.map { SourceLocation(file: file, line: $0.line, column: $0.column) }
  }

  mutating func report(_ code: String, _ message: String, _ mark: Mark?) {
    findings.append(.error(code, message, at: location(mark)))
  }

  /// Tells of a field that does not exist.
  mutating func report(unknown field: Node.Entry, _ code: String, _ what: String, among known: [String]) {
    let hint = Spelling.suggestion(for: field.key, among: known)
    report(code, "\(what): '\(field.key)' does not exist\(hint)", field.keyMark)
  }
}

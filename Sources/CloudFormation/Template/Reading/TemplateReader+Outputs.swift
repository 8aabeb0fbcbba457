internal import CrossAccountDiagnostics
internal import CrossAccountYAML

extension TemplateReader {
  mutating func output(_ entry: Node.Entry) -> Output? {
    let what = "output \(entry.key)"
    var value: Value?
    var output = Output(
      name: entry.key, value: .null, description: nil, export: nil, condition: nil,
      location: location(entry.keyMark))
    for field in entries(entry.value, what) {
      switch field.key {
      case "Value": value = Value(field.value)
      case "Description": output.description = text(field.value, "\(what): Description")
      case "Condition": output.condition = text(field.value, "\(what): Condition")
      case "Export": output.export = export(field.value, what)
      default:
        report(unknown: field, "output-field", what, among: ["Value", "Description", "Condition", "Export"])
      }
    }
    guard let value else {
      report("output-value", "\(what) has no Value", entry.keyMark)
      return nil
    }
    output.value = value
    return output
  }

  private mutating func export(_ node: Node, _ what: String) -> Value? {
    var name: Value?
    for field in entries(node, "\(what): Export") {
      if field.key == "Name" {
        name = Value(field.value)
      } else {
        report(unknown: field, "output-export", "\(what): Export", among: ["Name"])
      }
    }
    if name == nil { report("output-export", "\(what): Export has no Name", node.mark) }
    return name
  }
}

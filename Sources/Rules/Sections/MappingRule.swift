internal import CrossAccountCloudFormation

/// Mappings have two levels of keys, and texts or lists of texts below them.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html
struct MappingRule: TemplateRule {
  static let codes = ["mapping-shape"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let mappings = subject.template.mappings
    if mappings.isEmpty || !subject.transforms.isPlain { return [] }
    var findings: [TemplateFinding] = []
    for mapping in mappings.entries where !mapping.isFunction {
      let path = PropertyPath([.key("Mappings"), .key(mapping.key)])
      func report(_ message: String, _ keys: String...) {
        let path = PropertyPath(path.steps + keys.map { .key($0) })
        findings.append(.error("mapping-shape", "mapping \(mapping.key)\(message)", at: path))
      }
      guard let keys = mapping.value.object, !keys.isEmpty else {
        report(" is \(kind(mapping.value)); it maps keys to keys to values")
        continue
      }
      if keys.isComputed { continue }
      for top in keys.entries {
        guard let values = top.value.object, !values.isEmpty else {
          report(" at '\(top.key)' is \(kind(top.value)); it maps keys to values", top.key)
          continue
        }
        if values.isComputed { continue }
        for entry in values.entries where !isValue(entry.value) {
          report(
            " at '\(top.key)', '\(entry.key)' is \(kind(entry.value)); a value is a text, or a list of texts",
            top.key, entry.key)
        }
      }
    }
    return findings
  }

  private func kind(_ value: Value) -> String {
    value.object?.isEmpty ?? false ? "empty" : value.kind
  }

  private func isValue(_ value: Value) -> Bool {
    value.isUnresolved || value.scalarText != nil || value.list?.allSatisfy { $0.scalarText != nil } ?? false
  }
}

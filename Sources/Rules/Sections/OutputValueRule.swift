internal import CrossAccountCloudFormation

/// An output's value, and the name that it is exported by, are texts.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html
struct OutputValueRule: TemplateRule {
  static let codes = ["output-type"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    if !subject.transforms.isPlain { return [] }
    var findings: [TemplateFinding] = []
    for (name, output) in subject.template.outputs {
      let path = PropertyPath([.key("Outputs"), .key(name)])
      if let fault = fault(of: output.value, in: subject.template) {
        findings.append(
          .error("output-type", "output \(name) is \(fault); a value is a text", at: path.appending("Value")))
      }
      if let export = output.export, let fault = fault(of: export, in: subject.template) {
        findings.append(
          .error(
            "output-type", "output \(name) exports \(fault); the name of an export is a text",
            at: path.appending(.key("Export"), .key("Name"))))
      }
    }
    return findings
  }

  private func fault(of value: Value, in template: Template) -> String? {
    switch value {
    case .list, .null: return value.kind
    case .object(let object): return object.isComputed || object["Ref"] != nil ? nil : value.kind
    case .intrinsic(.if(_, let then, let otherwise)):
      return [then, otherwise].lazy.compactMap { fault(of: $0, in: template) }.first
    case .intrinsic(let function):
      guard FunctionResult(of: function, in: template) == .list else { return nil }
      return "a list (\(function.name))"
    default: return nil
    }
  }
}

internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Functions exist, have the arguments that they take, and stand where they may.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
struct FunctionRule: TemplateRule {
  static let codes = ["unknown-function", "function-arguments", "function-place", "unused-variable"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    // A macro over a section may understand more.
    if subject.hasMacros { return [] }
    return subject.survey.functionFaults.prefix(RuleSubject.mostFindings).map { fault, finding in
      TemplateFinding(
        fault.kind == .excess ? .warning : .error, code: code(of: fault),
        "\(finding.place.text(finding.path)) \(fault.message)", at: finding.place.path(finding.path))
    }
  }

  private func code(of fault: FunctionFault) -> String {
    switch fault.kind {
    case .unknown: "unknown-function"
    case .arguments: "function-arguments"
    case .place: "function-place"
    case .excess: "unused-variable"
    }
  }
}

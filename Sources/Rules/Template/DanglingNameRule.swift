internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// `Ref`, `Fn::GetAtt`, `Fn::Sub` and `DependsOn` name what the template holds.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html
struct DanglingNameRule: TemplateRule {
  static let codes = ["dangling-ref", "dangling-get-att", "dangling-sub", "dangling-depends-on"]
  static let seesThroughMacros = true

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    if subject.survey.uses.isEmpty { return [] }
    let names = KnownNames(subject.template)
    return Array(
      subject.survey.uses.lazy.compactMap { use in
        guard use.kind != .condition, !use.isInsideLoop else { return nil }
        return finding(use, names, subject)
      }.prefix(RuleSubject.mostFindings))
  }

  private func finding(
    _ use: NameUse, _ names: KnownNames, _ subject: RuleSubject
  ) -> TemplateFinding? {
    let target = use.target
    func error(_ fault: String) -> TemplateFinding {
      .error(code(use.kind), "\(use.place.text(use.path)) \(fault)", at: use.place.path(use.path))
    }
    if target.hasPrefix("AWS::"), use.kind == .ref || use.kind == .sub {
      guard !names.pseudoParameters.contains(target) else { return nil }
      let hint = Spelling.suggestion(for: target, among: names.pseudoParameters)
      return error("refers to '\(target)', which is not a pseudo parameter\(hint)")
    }
    if use.kind == .sub, let fault = subject.transforms.rewriteAll ? nil : misspelling(in: use.name) {
      return error(fault)
    }
    let isOutsideOfResources = use.place.section == .condition || use.place.section == .rule
    if names.isResource(target) {
      guard isOutsideOfResources, !subject.transforms.rewriteAll else { return nil }
      return error("refers to the resource \(target); a \(use.place.section) can refer to parameters only")
    }
    let takesParameter = use.kind == .ref || use.kind == .sub && target == use.name
    if names.parameters.contains(target) {
      if takesParameter || subject.transforms.rewriteAll { return nil }
      let name = use.kind == .sub ? use.name : target
      return error("refers to '\(name)', but \(target) is a parameter and \(needs(use.kind))")
    }
    guard !subject.hasUnknownNames else { return nil }
    let wanted = names.candidates(
      withParameters: isOutsideOfResources || takesParameter, withResources: !isOutsideOfResources)
    let hint = Spelling.suggestion(for: target, among: wanted)
    let missing = takesParameter ? "neither a resource nor a parameter" : "not a resource"
    return error(
      "refers to '\(use.name)', which is \(missing) of \(subject.name)\(hint)\(fix(use, hint))")
  }

  private func code(_ kind: NameUse.Kind) -> String {
    switch kind {
    case .ref: "dangling-ref"
    case .getAtt: "dangling-get-att"
    case .sub: "dangling-sub"
    case .dependsOn: "dangling-depends-on"
    case .condition: "dangling-condition"
    }
  }

  private func needs(_ kind: NameUse.Kind) -> String {
    kind == .dependsOn ? "nothing that is created" : "has no attributes"
  }

  /// What helps when no name is near.
  private func fix(_ use: NameUse, _ hint: String) -> String {
    guard hint.isEmpty else { return "" }
    return use.kind == .sub
      ? "; write ${!\(use.name)} for literal text" : "; declare it in this stack"
  }

  /// CloudFormation refuses other names in `Fn::Sub` before it looks for them.
  private func misspelling(in name: String) -> String? {
    let isAllowed = name.unicodeScalars.allSatisfy { character in
      switch character {
      case "A"..."Z", "a"..."z", "0"..."9", "_", ".", ":": true
      default: false
      }
    }
    if isAllowed { return nil }
    return "contains '${\(name)}'; a name in Fn::Sub consists of letters, digits, '_', '.' and ':'; "
      + "write ${!\(name)} for literal text"
  }
}

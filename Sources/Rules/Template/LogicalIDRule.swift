internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Names are letters and digits, and no parameter is called like a resource.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html
struct LogicalIDRule: TemplateRule {
  static let codes = ["logical-id", "name-used-twice"]
  static let seesThroughMacros = true

  static let longest = 255

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    // A macro of one's own may give any name a meaning before CloudFormation sees it.
    guard !subject.transforms.rewriteAll else { return [] }
    let template = subject.template
    var findings: [TemplateFinding] = []
    func check(_ names: [String], of section: String, _ what: String, _ severity: Severity = .error) {
      for name in names {
        guard let fault = fault(of: name) else { continue }
        let path = PropertyPath([.key(section), .key(name)])
        findings.append(
          TemplateFinding(severity, code: "logical-id", "\(what) '\(name)' \(fault)", at: path))
      }
    }
    check(template.parameters.keys, of: "Parameters", "parameter name")
    // CloudFormation's documents ask for letters and digits; templates with other names have been deployed.
    check(template.rules.keys, of: "Rules", "rule name", .warning)
    check(template.mappings.keys.filter { !$0.hasPrefix("Fn::") }, of: "Mappings", "mapping name")
    check(template.conditions.keys, of: "Conditions", "condition name", .warning)
    check(template.resources.keys, of: "Resources", "logical ID")
    check(template.outputs.keys, of: "Outputs", "output name")

    for name in template.resources.keys where template.parameters.contains(name) {
      let note = TemplateFinding.Note(
        "the parameter \(name) is declared here", at: PropertyPath([.key("Parameters"), .key(name)]))
      let message =
        "'\(name)' names a resource and a parameter, so that a Ref could mean either; rename one of them"
      findings.append(
        .error(
          "name-used-twice", message, at: PropertyPath([.key("Resources"), .key(name)]), notes: [note]))
    }
    return findings
  }

  private func fault(of name: String) -> String? {
    if name.isEmpty { return "is empty; use 1 to \(Self.longest) of the characters A-Z, a-z and 0-9" }
    for character in name.unicodeScalars {
      switch character {
      case "A"..."Z", "a"..."z", "0"..."9": continue
      default: return "contains \(shown(character)); only A-Z, a-z and 0-9 are allowed"
      }
    }
    let count = name.utf8.count
    return count > Self.longest ? "is \(count) characters long; CloudFormation allows \(Self.longest)" : nil
  }

  /// The character itself where one can see it, and its number where not.
  private func shown(_ character: Unicode.Scalar) -> String {
    if character == " " { return "a space" }
    let digits = String(character.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    if character.isASCII {
      return character.value > 0x20 && character.value < 0x7F ? "'\(character)'" : number
    }
    return "'\(character)' (\(number))"
  }
}

internal import Diagnostics

/// Names are letters and digits, and no parameter is called like a resource.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html
enum LogicalIDCheck {
  static let longest = 255

  static func check(_ subject: CheckedTemplate) -> [Diagnostic] {
    // A macro of one's own may give any name a meaning before CloudFormation sees it.
    guard !subject.transforms.rewriteAll else { return [] }
    let template = subject.template
    let fallback = subject.location
    var findings: [Diagnostic] = []
    func check(_ name: String, _ what: String, _ location: SourceLocation?) {
      guard let fault = fault(of: name) else { return }
      findings.append(.error("logical-id", "\(what) '\(name)' \(fault)", at: location ?? fallback))
    }
    for (name, parameter) in template.parameters { check(name, "parameter name", parameter.location) }
    for name in template.rules.keys { check(name, "rule name", nil) }
    for name in template.mappings.keys where !name.hasPrefix("Fn::") { check(name, "mapping name", nil) }
    for name in template.conditions.keys { check(name, "condition name", nil) }
    for (name, resource) in template.resources { check(name, "logical ID", resource.location) }
    for (name, output) in template.outputs { check(name, "output name", output.location) }

    for (name, resource) in template.resources {
      guard let parameter = template.parameters[name] else { continue }
      let note = Diagnostic.Note("the parameter \(name) is declared here", at: parameter.location)
      let message =
        "'\(name)' names a resource and a parameter, so that a Ref could mean either; rename one of them"
      findings.append(
        .error("name-used-twice", message, at: resource.location ?? fallback, notes: [note]))
    }
    return findings
  }

  private static func fault(of name: String) -> String? {
    if name.isEmpty { return "is empty; use 1 to \(longest) of the characters A-Z, a-z and 0-9" }
    for character in name.unicodeScalars {
      switch character {
      case "A"..."Z", "a"..."z", "0"..."9": continue
      default: return "contains \(shown(character)); only A-Z, a-z and 0-9 are allowed"
      }
    }
    let count = name.utf8.count
    return count > longest ? "is \(count) characters long; CloudFormation allows \(longest)" : nil
  }

  /// The character itself where one can see it, and its number where not.
  private static func shown(_ character: Unicode.Scalar) -> String {
    if character == " " { return "a space" }
    let digits = String(character.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    if character.isASCII {
      return character.value > 0x20 && character.value < 0x7F ? "'\(character)'" : number
    }
    return "'\(character)' (\(number))"
  }
}

internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// What a function's code needs to be run: a runtime and a handler that its runtime can use, or an image.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html
struct FunctionCodeRule: TemplateRule {
  static let codes = ["function-code"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.resources("AWS::Lambda::Function").flatMap(Self.check)
  }

  private static func check(_ logicalID: String, _ function: TemplateResource) -> [TemplateFinding] {
    let properties = function.properties
    func finding(_ code: String, _ message: String, at property: String) -> TemplateFinding {
      .error(code, "function \(logicalID): \(message)", at: .property([property], of: logicalID))
    }
    guard let code = properties["Code"]?.object, !code.isComputed else { return [] }
    let runtime = properties["Runtime"]
    if code["ImageUri"] != nil {
      guard runtime != nil || properties["Handler"] != nil else { return [] }
      return [
        finding(
          "function-code", "an image has its own runtime and handler; remove both",
          at: runtime == nil ? "Handler" : "Runtime")
      ]
    }
    var findings: [TemplateFinding] = []
    if runtime == nil || properties["Handler"] == nil, !properties.isComputed {
      findings.append(finding("function-code", "a package needs a runtime and a handler", at: "Code"))
    }
    if code["ZipFile"] != nil, let name = runtime?.string, !name.takesInlineCode {
      findings.append(
        finding("function-code", "inline source is for Python and Node.js only, not for \(name)", at: "Code"))
    }
    return findings
  }
}

extension String {
  /// Whether functions of the runtime may have their source in the template.
  var takesInlineCode: Bool { hasPrefix("python") || hasPrefix("nodejs") }
}

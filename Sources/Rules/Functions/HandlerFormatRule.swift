internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A handler has the form that its runtime reads, and names the file that inline source is put into.
///
/// https://docs.aws.amazon.com/lambda/latest/dg/foundation-progmodel.html
struct HandlerFormatRule: TemplateRule {
  static let codes = ["handler-format"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.template.resources.flatMap { logicalID, resource -> [TemplateFinding] in
      switch resource.type {
      case "AWS::Lambda::Function":
        Self.check(
          logicalID, resource.properties, isInline: resource.properties["Code"]?.object?["ZipFile"] != nil)
      case "AWS::Serverless::Function":
        Self.check(logicalID, resource.properties, isInline: resource.properties["InlineCode"] != nil)
      default: []
      }
    }
  }

  private static func check(
    _ logicalID: String, _ properties: ValueObject, isInline: Bool
  ) -> [TemplateFinding] {
    guard let handler = properties["Handler"]?.string, let runtime = properties["Runtime"]?.string,
      // A dynamic reference is replaced before the function is made.
      !handler.isDynamicReference, let family = RuntimeFamily(runtime: runtime), family != .provided
    else { return [] }
    func finding(_ message: String) -> [TemplateFinding] {
      [
        // Layers may bring a runtime's wrapper that reads handlers in its own way.
        TemplateFinding(
          properties["Layers"] == nil ? .error : .warning, code: "handler-format",
          "function \(logicalID): the handler '\(handler)' \(message)",
          at: .property(["Handler"], of: logicalID))
      ]
    }
    if family == .nodejs, handler.hasPrefix("/") { return [] }
    guard let name = HandlerName(handler, family) else {
      return finding("is not of the form \(family.handlerForm), which \(runtime) expects")
    }
    if isInline, runtime.takesInlineCode, !name.files.contains(where: isIndex) {
      return finding("names a file other than 'index', which contains inline source; write 'index.…'")
    }
    return []
  }

  private static func isIndex(_ file: String) -> Bool { file == "index.py" || file == "index.js" }
}

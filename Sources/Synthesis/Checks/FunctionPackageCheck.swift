internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountPackaging
internal import CrossAccountRules

/// Checks functions' packages against their runtimes.
///
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
enum FunctionPackageCheck {
  static func check(
    _ template: Template, packages: [String: HandlerDirectory]
  ) -> [TemplateFinding] {
    if packages.isEmpty { return [] }
    return template.resources.filter { $0.element.type == "AWS::Lambda::Function" }.flatMap {
      check($0.key, $0.element, packages[$0.key])
    }
  }

  private static func check(
    _ logicalID: String, _ function: TemplateResource, _ package: HandlerDirectory?
  ) -> [TemplateFinding] {
    guard let package else { return [] }
    let architecture = function.properties["Architectures"]?.list?.first?.string
    let problems = PackageCheck.check(
      package, runtime: function.properties["Runtime"]?.string,
      handler: function.properties["Handler"]?.string,
      architecture: architecture.flatMap(Architecture.init(rawValue:)) ?? .x86_64,
      hasLayers: function.properties["Layers"] != nil)
    return problems.map { problem in
      TemplateFinding(
        problem.severity, code: problem.code, "function \(logicalID): \(problem.message)",
        at: .property(["Code"], of: logicalID))
    }
  }
}

internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountPackaging
internal import CrossAccountRules

/// Checks functions against Lambda's limits, and their packages against their runtimes.
///
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
enum FunctionCheck {
  static func check(
    _ template: Template, packages: [String: HandlerDirectory]
  ) -> [Diagnostic] {
    template.resources.filter { $0.element.type == "AWS::Lambda::Function" }.flatMap { logicalID, function in
      DeclaredPlaces(template, location: function.location).diagnostics(
        EnvironmentCheck.check(logicalID, function) + FunctionCodeCheck.check(logicalID, function))
        + checkNumbers(logicalID, function) + checkPackage(logicalID, function, packages[logicalID])
    }
  }

  private static func checkNumbers(_ logicalID: String, _ function: TemplateResource) -> [Diagnostic] {
    [("Timeout", 1...900, "seconds"), ("MemorySize", 128...10_240, "MB")].compactMap { name, range, unit in
      guard case .integer(let number)? = function.properties[name], !range.contains(number) else {
        return nil
      }
      return .error(
        "function-limit",
        "function \(logicalID): \(name) is \(decimal(number)); Lambda takes \(decimal(range.lowerBound)) to "
          + "\(decimal(range.upperBound)) \(unit)",
        at: function.location)
    }
  }

  private static func checkPackage(
    _ logicalID: String, _ function: TemplateResource, _ package: HandlerDirectory?
  ) -> [Diagnostic] {
    guard let package else { return [] }
    let architecture = function.properties["Architectures"]?.list?.first?.string
    let problems = PackageCheck.check(
      package, runtime: function.properties["Runtime"]?.string,
      handler: function.properties["Handler"]?.string,
      architecture: architecture.flatMap(Architecture.init(rawValue:)) ?? .x86_64,
      hasLayers: function.properties["Layers"] != nil)
    return problems.map { problem in
      Diagnostic(
        problem.severity, code: problem.code, "function \(logicalID): \(problem.message)",
        at: function.location)
    }
  }
}

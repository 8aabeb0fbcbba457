internal import CloudFormation
internal import Diagnostics
internal import Infrastructure
internal import Packaging

/// Checks functions against Lambda's limits, and their packages against their runtimes.
///
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
enum FunctionCheck {
  static func check(
    _ template: Template, packages: [String: HandlerDirectory]
  ) -> [Diagnostic] {
    template.resources.filter { $0.element.type == "AWS::Lambda::Function" }.flatMap { logicalID, function in
      EnvironmentCheck.check(logicalID, function) + checkNumbers(logicalID, function)
        + checkCode(logicalID, function) + checkPackage(logicalID, function, packages[logicalID])
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

  private static func checkCode(_ logicalID: String, _ function: TemplateResource) -> [Diagnostic] {
    guard let code = function.properties["Code"]?.object else { return [] }
    var findings: [Diagnostic] = []
    func report(_ message: String) {
      findings.append(.error("function-code", "function \(logicalID): \(message)", at: function.location))
    }
    let runtime = function.properties["Runtime"]
    if code["ImageUri"] != nil {
      if runtime != nil || function.properties["Handler"] != nil {
        report("an image brings its own runtime and handler; leave both out")
      }
      return findings
    }
    if runtime == nil || function.properties["Handler"] == nil {
      report("a package needs a runtime and a handler")
    }
    if code["ZipFile"] != nil, let name = runtime?.string, !name.hasPrefix("python"),
      !name.hasPrefix("nodejs")
    {
      report("inline source is for Python and Node.js only, not for \(name)")
    }
    return findings
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

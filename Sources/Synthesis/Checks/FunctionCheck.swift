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
      checkEnvironment(logicalID, function) + checkNumbers(logicalID, function)
        + checkCode(logicalID, function) + checkPackage(logicalID, function, packages[logicalID])
    }
  }

  /// The size that Lambda tells in its error is that of the variables as one JSON object.
  /// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
  private static func checkEnvironment(_ logicalID: String, _ function: TemplateResource) -> [Diagnostic] {
    guard let variables = function.properties["Environment"]?.object?["Variables"]?.object else { return [] }
    var findings: [Diagnostic] = []
    let size = Value.object(variables).json(pretty: false).utf8.count
    if size > 4_096 {
      findings.append(
        .error(
          "environment-size",
          "function \(logicalID): the environment takes \(decimal(size)) of \(decimal(4_096)) bytes",
          at: function.location))
    }
    for key in variables.keys {
      if reservedKeys.contains(key) {
        findings.append(
          .error(
            "environment-key", "function \(logicalID): Lambda sets the environment variable \(key) itself",
            at: function.location))
      } else if !isKey(key) {
        findings.append(
          .error(
            "environment-key",
            "function \(logicalID): environment variable '\(key)' must be two or more letters, digits and "
              + "underscores, a letter first",
            at: function.location))
      }
    }
    return findings
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

  private static func isKey(_ key: String) -> Bool {
    guard let first = key.unicodeScalars.first, isLetter(first), key.unicodeScalars.count > 1 else {
      return false
    }
    return key.unicodeScalars.allSatisfy { isLetter($0) || ("0"..."9").contains($0) || $0 == "_" }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static let reservedKeys: Set<String> = [
    "_HANDLER", "_X_AMZN_TRACE_ID", "AWS_DEFAULT_REGION", "AWS_REGION", "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API", "LAMBDA_TASK_ROOT", "LAMBDA_RUNTIME_DIR", "AWS_LAMBDA_MAX_CONCURRENCY",
    "AWS_LAMBDA_METADATA_API", "AWS_LAMBDA_METADATA_TOKEN",
  ]
}

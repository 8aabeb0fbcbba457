internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Checks a function's environment variables: their names, and what they take together.
///
/// https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
struct EnvironmentRule: TemplateRule {
  static let codes = ["environment-size", "environment-key"]

  private static let limit = 4_096

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.resources("AWS::Lambda::Function").flatMap(Self.check)
  }

  private static func check(_ logicalID: String, _ function: TemplateResource) -> [TemplateFinding] {
    guard let variables = function.properties["Environment"]?.object?["Variables"]?.object else { return [] }
    var findings: [TemplateFinding] = []
    let path = PropertyPath.property(["Environment", "Variables"], of: logicalID)
    func report(_ code: String, _ message: String, _ key: String? = nil) {
      findings.append(
        TemplateFinding(
          .error, code: code, "function \(logicalID): \(message)",
          at: PropertyPath(path.steps + (key.map { [.key($0)] } ?? [])), isAboutKey: true))
    }
    let size = size(of: variables)
    if size.bytes > limit {
      report(
        "environment-size",
        "the environment uses \(size.isLowerBound ? "at least " : "")\(decimal(size.bytes)) of "
          + "\(decimal(limit)) bytes; keep long values in Parameter Store or S3 and pass their names")
    }
    for key in variables.keys {
      if reservedKeys.contains(key) {
        report("environment-key", "Lambda sets the environment variable \(key) itself; use another name", key)
      } else if !isKey(key) {
        report(
          "environment-key",
          "environment variable '\(key)' must be two or more letters, digits and underscores, a letter first",
          key)
      }
    }
    return findings
  }

  /// The size that Lambda reports in its error is that of the variables as one JSON object. What a function
  /// makes is known to CloudFormation only and counts as an empty string.
  private static func size(of variables: ValueObject) -> (bytes: Int, isLowerBound: Bool) {
    var isLowerBound = false
    let known = variables.mapValues { entry in
      switch entry.value {
      case .intrinsic, .deferred:
        isLowerBound = true
        return ""
      default: return entry.value
      }
    }
    return (Value.object(known).json(pretty: false).utf8.count, isLowerBound)
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

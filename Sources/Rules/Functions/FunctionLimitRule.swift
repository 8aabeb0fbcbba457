internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// A function's time and memory are within Lambda's limits.
///
/// https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html
struct FunctionLimitRule: TemplateRule {
  static let codes = ["function-limit"]

  private static let limits = [("Timeout", 1...900, "seconds"), ("MemorySize", 128...10_240, "MB")]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.resources("AWS::Lambda::Function").flatMap { logicalID, function in
      Self.limits.compactMap { name, range, unit in
        // CloudFormation reads the text "901" as a number.
        guard let number = function.properties[name]?.scalarText.flatMap({ Int($0) }), !range.contains(number)
        else { return nil }
        return .error(
          "function-limit",
          "function \(logicalID): \(name) is \(decimal(number)); Lambda takes \(decimal(range.lowerBound)) to "
            + "\(decimal(range.upperBound)) \(unit)",
          at: .property([name], of: logicalID))
      }
    }
  }
}

public import CrossAccountDiagnostics

extension Template {
  /// The sections that CloudFormation limits. Loops and macros count as what they are before they run.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
  public var budgets: [Budget] {
    [
      Budget("resources", used: resources.count, limit: 500),
      Budget("parameters", used: parameters.count, limit: 200),
      Budget("outputs", used: outputs.count, limit: 200),
      Budget("mappings", used: mappings.count, limit: 200),
    ]
  }

  /// The size of a written template: against what CloudFormation reads from S3, and against what it takes
  /// in the call itself.
  public static func bodyBudget(bytes: Int) -> [Budget] {
    [
      Budget("template body", used: bytes, limit: 1_000_000, unit: "bytes"),
      Budget("template body without S3", used: bytes, limit: 51_200, unit: "bytes"),
    ]
  }

  /// The findings about a written template's size: an error where it cannot be deployed, and one of the given
  /// severity where it has to be deployed through S3.
  ///
  /// - Parameter name: How to name the template in messages, such as `stack home`.
  public static func bodyFindings(
    bytes: Int, name: String, throughS3 severity: Severity = .note
  ) -> [TemplateFinding] {
    let budgets = bodyBudget(bytes: bytes)
    let whole = budgets[0].finding(
      "template-size", subject: name, fix: "split the stack, or move text into files in S3",
      at: PropertyPath())
    let direct = budgets[1].finding(
      "template-needs-s3", severity, subject: name, fix: "deploy it through an S3 bucket",
      at: PropertyPath())
    return (whole ?? direct).map { [$0] } ?? []
  }
}

internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Roles whose trust policies name a principal.
enum TrustSearch {
  /// - Parameter end: What the principal's ARN ends in, behind the partition.
  static func roles(trusting end: String, in document: TemplateDocument) -> [String] {
    document.section("Resources").entries.compactMap { entry in
      guard let fields = entry.value.object, fields["Type"] == "AWS::IAM::Role",
        let trust = fields["Properties"]?.object?["AssumeRolePolicyDocument"]
      else { return nil }
      return PolicyStatement.principals(trustedBy: trust).contains { names($0, end) } ? entry.key : nil
    }
  }

  private static func names(_ principal: Value, _ end: String) -> Bool {
    switch principal {
    case .string(let arn), .intrinsic(.sub(let arn, _)): arn.hasSuffix(end)
    default: false
    }
  }
}

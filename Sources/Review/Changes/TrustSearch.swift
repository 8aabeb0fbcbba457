internal import CrossAccountCloudFormation

/// Roles whose trust policies name a principal.
enum TrustSearch {
  /// - Parameter end: What the principal's ARN ends in, behind the partition.
  static func roles(trusting end: String, in document: TemplateDocument) -> [String] {
    document.section("Resources").entries.compactMap { entry in
      guard let fields = entry.value.object, fields["Type"] == "AWS::IAM::Role",
        let trust = fields["Properties"]?.object?["AssumeRolePolicyDocument"], names(trust, end)
      else { return nil }
      return entry.key
    }
  }

  private static func names(_ value: Value, _ end: String) -> Bool {
    let statements = value.object?["Statement"].map { $0.list ?? [$0] } ?? []
    return statements.contains { statement in
      guard let principals = statement.object?["Principal"]?.object?["AWS"] else { return false }
      return (principals.list ?? [principals]).contains { principal in
        switch principal {
        case .string(let arn), .intrinsic(.sub(let arn, _)): arn.hasSuffix(end)
        default: false
        }
      }
    }
  }
}

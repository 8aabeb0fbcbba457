internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// What is known of the managed policies of AWS itself.
///
/// Of most of them only that they do not speak of assuming roles; whether they allow anything else is then not
/// known. AWS changes them at any time, and adds some that this list does not have: those are not known at all.
/// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html
enum AWSManagedPolicy {
  /// The policy as an account's principals have it.
  ///
  /// - Parameter name: With its path, such as `service-role/AWSLambdaBasicExecutionRole`.
  static func policy(_ name: String, _ kind: PolicyKind) -> Policy {
    let shown = "AWS's policy \(name)"
    let unknown = Policy(shown, kind, unknown: "what AWS's policy \(name) allows is not known")
    if let document = documents[name] { return (try? Policy(shown, kind, document)) ?? unknown }
    guard isSilent(name) else { return unknown }
    let outline: Value = [
      "Version": "2012-10-17",
      "Statement": [
        "Effect": "Allow",
        "NotAction": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
        "Resource": .intrinsic(.ref("AWS's policy \(name)")),
      ],
    ]
    return (try? Policy(shown, kind, outline)) ?? unknown
  }

  /// The name behind the ARN of one of AWS's policies.
  static func name(inARN arn: String) -> String? {
    guard let parts = ARNParts(arn), parts.service == "iam", parts.account == "aws" else { return nil }
    return parts.name(of: "policy/").map(String.init)
  }

  /// Whether the policy neither allows nor denies to assume roles.
  static func isSilent(_ name: String) -> Bool {
    let wanted = Array("\n\(name)\n".utf8)
    return AWSManagedPolicyNames.text.withUTF8Buffer { text in
      guard let first = wanted.first, text.count >= wanted.count else { return false }
      for start in 0...(text.count - wanted.count) where text[start] == first {
        if text[start..<start + wanted.count].elementsEqual(wanted) { return true }
      }
      return false
    }
  }

  /// Those that a few words tell in full.
  static let documents: [String: Value] = [
    "AdministratorAccess": allow(["*"]),
    "AWSDenyAll": [
      "Version": "2012-10-17", "Statement": ["Effect": "Deny", "Action": "*", "Resource": "*"],
    ],
    "service-role/AWSLambdaBasicExecutionRole": allow(
      ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]),
    "AWSXRayDaemonWriteAccess": allow(
      [
        "xray:PutTraceSegments", "xray:PutTelemetryRecords", "xray:GetSamplingRules",
        "xray:GetSamplingTargets", "xray:GetSamplingStatisticSummaries",
      ]),
  ]

  private static func allow(_ actions: [Value]) -> Value {
    ["Version": "2012-10-17", "Statement": ["Effect": "Allow", "Action": .list(actions), "Resource": "*"]]
  }
}

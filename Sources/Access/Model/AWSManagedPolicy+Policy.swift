internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension AWSManagedPolicy {
  /// What messages call the policy.
  var title: String { "AWS's policy \(name)" }

  /// The policy as an account's principals have it.
  ///
  /// Of most only that they say nothing about assuming roles is known; whether they allow anything else is then not.
  func policy(_ kind: PolicyKind) -> Policy {
    let unknown = Policy(title, kind, unknown: "what \(title) allows is not known")
    if let document = Self.documents[name] { return (try? Policy(title, kind, document)) ?? unknown }
    guard ManagedPolicyCatalogue.leavesRolesAlone(name) else { return unknown }
    let outline: Value = [
      "Version": "2012-10-17",
      "Statement": [
        "Effect": "Allow",
        "NotAction": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
        "Resource": .intrinsic(.ref(title)),
      ],
    ]
    return (try? Policy(title, kind, outline)) ?? unknown
  }

  /// Those that a few words describe in full.
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

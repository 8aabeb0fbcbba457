import CrossAccountCloudFormation
import CrossAccountIAMPolicy

/// Prints how many requests a second the evaluator decides, on one core.
///
/// The requests are those of a hub: a role that assumes roles of 100 accounts, each with a trust policy that asks
/// for an external ID, and reads objects of theirs.
@main
struct Evaluations {
  static let seconds = 2
  static let accounts = (1...100).map { String(200_000_000_000 + $0) }

  static func main() throws {
    let policies = try sets()
    let requests = accounts.map(request)
    let clock = ContinuousClock()
    let start = clock.now
    var decided = 0
    var allowed = 0
    while start.duration(to: clock.now) < .seconds(seconds) {
      for (request, policies) in zip(requests, policies) {
        if evaluate(request, policies).outcome == .allowed { allowed += 1 }
        decided += 1
      }
    }
    let elapsed = start.duration(to: clock.now) / Duration.seconds(1)
    guard allowed == decided else { throw WrongDecision() }
    print(Int(Double(decided) / elapsed))
  }

  /// A figure for decisions that are wrong would say nothing.
  struct WrongDecision: Error {}

  static func request(_ account: String) -> Request {
    Request(
      .role(arn: "arn:aws:iam::111111111111:role/caller", session: "run"), "sts:AssumeRole",
      on: "arn:aws:iam::\(account):role/target",
      context: RequestContext(["sts:ExternalId": ["shared-\(account)"]]))
  }

  static func sets() throws -> [PolicySet] {
    let targets = accounts.map { Value.string("arn:aws:iam::\($0):role/target") }
    let caller = try Policy(
      "caller", .identity,
      [
        "Version": "2012-10-17",
        "Statement": [
          ["Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "Resource": "arn:aws:s3:::reports-*/*"],
          ["Effect": "Allow", "Action": "sts:AssumeRole", "Resource": .list(targets)],
        ],
      ])
    return try accounts.map { account in
      let trust = try Policy(
        "trust", .trust,
        [
          "Version": "2012-10-17",
          "Statement": [
            [
              "Effect": "Allow", "Principal": ["AWS": "arn:aws:iam::111111111111:role/caller"],
              "Action": "sts:AssumeRole",
              "Condition": ["StringEquals": ["sts:ExternalId": .string("shared-\(account)")]],
            ]
          ],
        ])
      return PolicySet(identity: [caller], resource: trust)
    }
  }
}

import CrossAccountCloudFormation
import CrossAccountIAMPolicy

/// Makes requests and policies at random, of few words, so that they often meet.
struct RandomPolicies {
  var generator: SplitMix64
  /// Whether documents may hold functions.
  var functions = false

  init(seed: UInt64, functions: Bool = false) {
    generator = SplitMix64(seed: seed)
    self.functions = functions
  }

  mutating func pick<T>(_ items: [T]) -> T { items[Int.random(in: items.indices, using: &generator)] }

  mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &generator) < part
  }

  mutating func shuffled<T>(_ items: [T]) -> [T] { items.shuffled(using: &generator) }

  static let accounts = ["111111111111", "222222222222"]
  static let actions = ["s3:GetObject", "s3:PutObject", "sts:AssumeRole"]
  static let resources = [
    "arn:aws:s3:::bucket/a", "arn:aws:s3:::bucket/alice", "arn:aws:iam::222222222222:role/target",
    "arn:aws:sqs:us-east-1:111111111111:queue",
  ]
  static let requesters: [Requester] = [
    .user(arn: "arn:aws:iam::111111111111:user/alice"),
    .role(arn: "arn:aws:iam::111111111111:role/app", session: "one"),
    .role(arn: "arn:aws:iam::111111111111:role/app"),
    .federatedUser(arn: "arn:aws:sts::111111111111:federated-user/bob"),
    .root(account: "111111111111"), .service("lambda.amazonaws.com"), .anonymous,
  ]

  mutating func request() -> Request {
    var values: [String: ContextValue] = [:]
    for key in ["aws:PrincipalTag/team", "s3:prefix", "aws:TagKeys"] where chance(2, of: 3) {
      values[key] = chance(1, of: 6) ? ["blue", "red"] : .values([pick(["blue", "red", "7", "true"])])
      if functions, chance(1, of: 6) { values[key] = .unknown("it is not known") }
    }
    return Request(
      pick(RandomPolicies.requesters), pick(RandomPolicies.actions), on: pick(RandomPolicies.resources),
      resourceAccount: pick(RandomPolicies.accounts + [nil]),
      managementAccount: pick([nil, nil, "111111111111"]),
      context: RequestContext(values))
  }

  /// A string, or a function that stands for one.
  mutating func text(_ texts: [String]) -> Value {
    guard functions, chance(1, of: 4) else { return .string(pick(texts)) }
    if chance(1, of: 2) { return .intrinsic(.ref("Hole")) }
    return .intrinsic(.sub(pick(["arn:aws:s3:::${Hole}", "arn:aws:s3:${Hole}", "s3:${Hole}", "${Hole}e"])))
  }

  mutating func list(_ texts: [String]) -> Value {
    if chance(1, of: 2) { return text(texts) }
    return .list((0..<Int.random(in: 1...3, using: &generator)).map { _ in text(texts) })
  }

  mutating func documents(_ effects: [Effect], _ kind: PolicyKind) -> [Value] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in statement(pick(effects), kind) }
  }

  static func document(_ statements: [Value], version: String = "2012-10-17") -> Value {
    ["Version": .string(version), "Statement": .list(statements)]
  }
}

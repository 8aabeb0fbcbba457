import CrossAccountCloudFormation
import CrossAccountIAMPolicy

/// Statements out of few words, so that many of them have much in common.
struct RandomStatement<Generator: RandomNumberGenerator> {
  var generator: Generator

  mutating func statement() -> Statement {
    var statement = Statement(pick([.allow, .deny]), sid: pick([nil, nil, "One", "Two"]))
    statement.principals = some([
      .arn("arn:aws:iam::111111111111:role/a"), .arn("arn:aws:iam::222222222222:role/b"), .lambda, .ec2,
      .federated("accounts.google.com"), .canonicalUser("79a59d"),
    ])
    statement.actions = some(["s3:GetObject", "s3:PutObject", "s3:*", "iam:PassRole", "sts:AssumeRole"])
    statement.resources = some([
      "*", "arn:aws:s3:::a", "arn:aws:s3:::a/*", "arn:aws:s3:::B", bucket.arn.value,
    ])
    statement.conditions = some([
      .stringEquals("aws:PrincipalTag/team", "a", "b"), .stringEquals("aws:PrincipalOrgID", "o-1"),
      .arnLike("aws:PrincipalArn", "arn:aws:iam::*:role/ci", "arn:aws:iam::*:role/cd"),
      .numericLessThan("s3:max-keys", 10), .bool("aws:SecureTransport", true),
      .stringLike("aws:TagKeys", "x", "y", "z").forAnyValue, .null("aws:TokenIssueTime", true),
    ])
    return statement
  }

  /// The same in another order.
  mutating func shuffled(_ statement: Statement) -> Statement {
    var statement = statement
    statement.principals.shuffle(using: &generator)
    statement.actions.shuffle(using: &generator)
    statement.resources.shuffle(using: &generator)
    statement.conditions.shuffle(using: &generator)
    for index in statement.conditions.indices {
      statement.conditions[index].values.shuffle(using: &generator)
    }
    return statement
  }

  private let bucket = Resource("AWS::S3::Bucket", "Reports")

  init(_ generator: Generator) { self.generator = generator }

  private mutating func pick<T>(_ choices: [T]) -> T {
    choices[Int.random(in: choices.indices, using: &generator)]
  }

  private mutating func some<T>(_ choices: [T]) -> [T] {
    choices.filter { _ in Bool.random(using: &generator) }
  }
}

extension Resource {
  var arn: StringValue { attribute("Arn") }
}

import CrossAccountCloudFormation

/// Reads each reference as an ARN that holds the resource's name.
final class NamingResolver: ValueResolver {
  let partition = "aws"
  let accountID = "111111111111"
  let region = "us-east-1"

  func resolve(_ reference: Reference) -> Value { .string("arn:aws:test:::\(reference.text)") }
}

/// One of AWS's own managed policies, which have the same names in all partitions, and ARNs that differ by partition
/// only.
///
/// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html
package struct AWSManagedPolicy: Sendable {
  /// With its path, such as `service-role/AWSLambdaBasicExecutionRole`.
  package let name: String

  package init(name: String) { self.name = name }

  /// Nil for the ARN of anything else.
  package init?(arn: String) {
    guard let parts = ARNParts(arn), parts.service == "iam", parts.account == "aws",
      let name = parts.name(of: "policy/")
    else { return nil }
    self.init(name: String(name))
  }

  package func arn(in partition: String) -> String { "arn:\(partition):iam::aws:policy/\(name)" }
}

public import CrossAccountCloudFormation

/// A policy as ``evaluate(_:_:)`` reads it: its statements taken apart once, so that many requests can be decided.
///
/// ```swift
/// try Policy("trust policy of role-on-source-account", .trust, document)
/// ```
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
public struct Policy: Sendable, Hashable {
  /// What messages call the policy.
  public var name: String
  /// What kind of policy it is, which decides how the others count.
  public let kind: PolicyKind
  /// What IAM would refuse, or what can never match; the policy can be evaluated nevertheless.
  public let findings: [PolicyFinding]
  let statements: [CompiledStatement]

  /// Reads a policy document. Functions in it make unknown what they stand for, nothing more.
  ///
  /// - Throws: Where the document does not follow the grammar, with the place.
  public init(_ name: String, _ kind: PolicyKind, _ document: Value) throws(PolicyError) {
    var reader = PolicyReader(kind)
    statements = try reader.read(document)
    findings = reader.findings
    self.name = name
    self.kind = kind
  }

  /// A policy of which nothing is known, such as a managed policy of which only the ARN is.
  ///
  /// - Parameter reason: Why, as messages are to say it.
  public init(_ name: String, _ kind: PolicyKind, unknown reason: String) {
    self.name = name
    self.kind = kind
    findings = []
    statements = [CompiledStatement(number: 1, effect: nil, doubt: reason)]
  }

  func reference(_ statement: CompiledStatement) -> StatementReference {
    StatementReference(policy: name, kind: kind, number: statement.number, sid: statement.sid)
  }
}

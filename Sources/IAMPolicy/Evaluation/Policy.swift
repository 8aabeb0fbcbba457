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
  /// Why nothing of the policy is known; nil where its document could be read.
  package let unknownReason: String?
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
    unknownReason = nil
  }

  /// A policy of which nothing is known, such as a managed policy of which only the ARN is.
  ///
  /// - Parameter reason: Why, as messages are to say it.
  public init(_ name: String, _ kind: PolicyKind, unknown reason: String) {
    self.name = name
    self.kind = kind
    findings = []
    unknownReason = reason
    statements = [CompiledStatement(number: 1, effect: nil, doubt: reason)]
  }

  /// A policy that may allow something and denies nothing, such as one whose grants are not read.
  package init(_ name: String, _ kind: PolicyKind, mayAllow reason: String) {
    self.init(name, kind, [CompiledStatement(number: 1, effect: .allow, doubt: reason)])
  }

  private init(_ name: String, _ kind: PolicyKind, _ statements: [CompiledStatement]) {
    (self.name, self.kind, self.statements) = (name, kind, statements)
    findings = []
    unknownReason = nil
  }

  /// The policy without its other statements that allow: what one statement comes to beside all that denies.
  package func allowing(only number: Int) -> Policy {
    Policy(name, kind, statements.filter { $0.effect != .allow || $0.number == number })
  }

  func reference(_ statement: CompiledStatement) -> StatementReference {
    StatementReference(policy: name, kind: kind, number: statement.number, sid: statement.sid)
  }
}

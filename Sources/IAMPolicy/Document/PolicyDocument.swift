public import CrossAccountCloudFormation

/// A policy: statements in a version of the policy language.
///
/// It comes out in canonical order — statements, actions, resources, principals and conditions sorted,
/// repetitions dropped — because their order means nothing to IAM and must not make a diff.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
public struct PolicyDocument: Sendable, Hashable {
  /// The version of the policy language; the older one knows no policy variables.
  public enum Version: String, Sendable, Hashable {
    /// The current version, with policy variables.
    case v2012 = "2012-10-17"
    /// The version that is assumed where a document says none.
    case v2008 = "2008-10-17"
  }

  /// The version of the policy language.
  public var version: Version
  /// The statements; their order means nothing.
  public var statements: [Statement]

  /// A policy of statements that are already made.
  public init(version: Version = .v2012, statements: [Statement] = []) {
    self.version = version
    self.statements = statements
  }

  /// A policy with its statements in its body.
  public init(version: Version = .v2012, @StatementBuilder _ statements: () -> [Statement]) {
    self.init(version: version, statements: statements())
  }
}

extension PolicyDocument {
  /// The document as a property's value, put into canonical order once its references are resolved.
  public var value: Value { .deferred(Deferred(self)) }

  /// The document as any typed property takes it.
  public func typed<T: TemplateValue>() -> T { T(value: value) }
}

extension PolicyDocument: DeferredValue {
  public func resolve(with resolver: any ValueResolver) -> Value {
    canonicalValue { $0.resolved(with: resolver) }
  }

  public var identityKey: String { "policy \(canonicalValue(\.self).identityText)" }
}

extension PolicyDocument {
  /// Adds a statement; one that differs from another in its resources only makes that one's list longer.
  public mutating func merge(_ statement: Statement) {
    for index in statements.indices {
      var candidate = statements[index]
      if candidate.resources.isEmpty || statement.resources.isEmpty { continue }
      candidate.resources = statement.resources
      if candidate == statement {
        statements[index].resources += statement.resources
        return
      }
    }
    statements.append(statement)
  }
}

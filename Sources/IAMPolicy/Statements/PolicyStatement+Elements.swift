public import CrossAccountCloudFormation

extension PolicyStatement {
  /// A value of an element, in a list or alone.
  public struct Entry: Sendable {
    /// A string, or a function that hides it; anything else is malformed.
    public let value: Value
    /// The way to the value.
    public let path: PropertyPath
    /// The branches of `Fn::If` that the value is in, those of the statement first.
    public let branches: [ConditionBranch]

    init(_ value: Value, _ walk: BranchWalk) {
      self.value = value
      path = walk.path
      branches = walk.branches
    }

    /// Nil where a function hides it.
    public var text: String? { value.string }
  }

  /// A principal with its kind.
  public struct NamedPrincipal: Sendable {
    /// Nil where it is not known, or none that there is.
    public let kind: Principal.Kind?
    /// The name, or the function that hides it, or all principals of a kind or of the statement.
    public let name: Entry

    /// Whether it is not known who it is.
    public var isHidden: Bool { name.text == nil }
  }

  /// What a statement wants of a key of the request.
  public struct StatedCondition: Sendable {
    /// The operator as it is written.
    public let comparison: String
    /// The key as it is written.
    public let key: String
    /// The way to the key.
    public let path: PropertyPath
    /// The values that the key is compared with.
    public let values: [Entry]
  }

  /// Nil where the statement has none that is known.
  public var sid: String? { fields["Sid"]?.string }

  /// Nil where it is not known, or not the same in all branches.
  public var effect: Effect? {
    if let text = fields["Effect"]?.string { return Effect(rawValue: text) }
    let effects = values("Effect")
    guard let first = effects.first?.string, effects.allSatisfy({ $0.string == first }) else { return nil }
    return Effect(rawValue: first)
  }

  /// Whether the statement allows something, for all that is known.
  public var mayAllow: Bool {
    isHidden || values("Effect").contains { $0.isHidden || $0.string == Effect.allow.rawValue }
  }

  /// The entries of `Action`.
  public var actions: [Entry] { entries("Action") }
  /// The entries of `NotAction`.
  public var notActions: [Entry] { entries("NotAction") }
  /// The entries of `Resource`.
  public var resources: [Entry] { entries("Resource") }
  /// The entries of `NotResource`.
  public var notResources: [Entry] { entries("NotResource") }
  /// The entries of `Principal`.
  public var principals: [NamedPrincipal] { principals("Principal") }
  /// The entries of `NotPrincipal`.
  public var notPrincipals: [NamedPrincipal] { principals("NotPrincipal") }

  /// The conditions in the order in which they are written. Where a function stands for several, they are left out.
  public var conditions: [StatedCondition] {
    guard fields["Condition"] != nil else { return [] }
    var conditions: [StatedCondition] = []
    var walk = BranchWalk(path, branches)
    walk.visit("Condition", of: fields, lists: false) { operators, walk in
      guard let operators = operators.object else { return }
      for comparison in operators.keys {
        walk.visit(comparison, of: operators, lists: false) { keys, walk in
          guard let keys = keys.object else { return }
          for key in keys.keys {
            var values: [Entry] = []
            walk.visit(key, of: keys) { values.append(Entry($0, $1)) }
            conditions.append(
              StatedCondition(
                comparison: comparison, key: key, path: walk.path.appending(key), values: values))
          }
        }
      }
    }
    return conditions
  }

  /// The accounts, roles and users that a role's trust policy names, in whichever branch of `Fn::If`, or the functions
  /// that hide them.
  package static func principals(trustedBy document: Value) -> [Value] {
    all(in: document).flatMap(\.principals).filter { $0.kind == .aws }.map(\.name.value)
  }

  /// Whether the statement has an element of the name, in some branch.
  package func has(_ element: String) -> Bool {
    guard let value = fields[element] else { return false }
    guard value.isHidden else { return true }
    var isThere = false
    var walk = BranchWalk(path, branches)
    walk.visit(value, lists: false) { _, _ in isThere = true }
    return isThere
  }

  /// The values of an element without their paths, which costs less.
  package func values(_ element: String) -> [Value] {
    guard let value = fields[element] else { return [] }
    guard value.isHidden || value.list?.contains(where: \.isHidden) ?? false else {
      return value.list ?? [value]
    }
    var values: [Value] = []
    var walk = BranchWalk(path, branches)
    walk.visit(value) { value, _ in values.append(value) }
    return values
  }

  private func entries(_ element: String) -> [Entry] {
    var entries: [Entry] = []
    var walk = BranchWalk(path, branches)
    walk.visit(element, of: fields) { entries.append(Entry($0, $1)) }
    return entries
  }

  private func principals(_ element: String) -> [NamedPrincipal] {
    var principals: [NamedPrincipal] = []
    var walk = BranchWalk(path, branches)
    walk.visit(element, of: fields) { value, walk in
      guard let kinds = value.object else {
        principals.append(NamedPrincipal(kind: value == "*" ? .everyone : nil, name: Entry(value, walk)))
        return
      }
      for kind in kinds.keys {
        walk.visit(kind, of: kinds) {
          principals.append(NamedPrincipal(kind: Principal.Kind(rawValue: kind), name: Entry($0, $1)))
        }
      }
    }
    return principals
  }
}

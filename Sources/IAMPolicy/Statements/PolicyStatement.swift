public import CrossAccountCloudFormation

/// One statement of a policy document, as a template writes it.
///
/// What ``Statement`` writes, this reads. `Fn::If` is looked through wherever it stands: around the document, the
/// statements, an element or one of its entries. Other functions hide what they stand for; such a part is there,
/// with the function as its value.
///
/// ```swift
/// for statement in PolicyStatement.all(in: document) where statement.mayAllow {
///   print(statement.number, statement.actions.map(\.value))
/// }
/// ```
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_statement.html
public struct PolicyStatement: Sendable {
  /// Counted from one; what one `Fn::If` among the statements gives has one number.
  public let number: Int
  /// An object, or a function that hides the statement; anything else is malformed.
  public let value: Value
  /// The branches of `Fn::If` that the statement is in, the outermost first; empty where it is always there.
  public var branches: [ConditionBranch]

  /// The way to the document, and from there to the statement: together they are seldom asked for.
  private let documentPath: PropertyPath
  private let ownPath: PropertyPath

  /// The way to the statement, `Fn::If` and the number of its branch included.
  public var path: PropertyPath {
    if documentPath.steps.isEmpty { return ownPath }
    var path = PropertyPath()
    // With room for an element and its entry.
    path.steps.reserveCapacity(documentPath.steps.count + ownPath.steps.count + 3)
    path.steps += documentPath.steps
    path.steps += ownPath.steps
    return path
  }

  /// The elements by their names; empty where the statement is hidden.
  public var fields: ValueObject { value.object ?? [:] }

  /// Whether a function stands for the whole statement, which may then say anything.
  public var isHidden: Bool { value.isHidden }

  /// The statements of a document, in its order.
  ///
  /// - Parameters:
  ///   - document: The document, or a function that stands for it.
  ///   - path: The way to the document, which the paths of the statements begin with.
  ///   - branches: The branches of `Fn::If` that the document is in.
  public static func all(
    in document: Value, at path: PropertyPath = PropertyPath(), in branches: [ConditionBranch] = []
  ) -> [PolicyStatement] {
    var statements: [PolicyStatement] = []
    func add(_ value: Value, _ number: Int, _ walk: BranchWalk) {
      statements.append(
        PolicyStatement(
          number: number, value: value, branches: walk.branches, documentPath: path, ownPath: walk.path))
    }
    var walk = BranchWalk(PropertyPath(), branches)
    walk.visit(document, lists: false) { document, walk in
      guard let object = document.object else {
        if document.isHidden { add(document, 1, walk) }
        return
      }
      let depth = walk.path.steps.count + 1
      walk.visit("Statement", of: object) { statement, walk in
        var number = 1
        if walk.path.steps.count > depth, case .index(let index) = walk.path.steps[depth] { number += index }
        add(statement, number, walk)
      }
      // Beside the statements a macro may make others.
      for entry in object.entries where entry.isFunction {
        add(.intrinsic(.other(name: entry.key, argument: entry.value)), 1, walk)
      }
    }
    return statements
  }
}

extension Value {
  /// Whether a function stands for the value.
  package var isHidden: Bool {
    switch self {
    case .intrinsic, .deferred: true
    default: false
    }
  }
}

public import YAML

extension Value {
  /// The value as YAML, functions in their short form where there is one.
  ///
  /// Nothing deferred may be left; it would come out as the name of what it refers to.
  public var node: Node {
    switch self {
    case .null: .null
    case .boolean(let flag): .boolean(flag)
    case .integer(let number): .integer(number)
    case .number(let number): .float(number)
    case .string(let text): .string(text)
    case .list(let items): .sequence(items.map(\.node))
    case .object(let object): .mapping(object.nodes)
    case .intrinsic(let function): function.node
    case .deferred(let deferred): .string(deferred.base.identityKey)
    }
  }
}

extension ValueObject {
  var nodes: [(String, Node)] { entries.map { ($0.key, $0.value.node) } }
}

extension Intrinsic {
  var node: Node {
    switch self {
    case .getAtt(let logicalID, .string(let attribute)) where !attribute.isEmpty && !logicalID.isEmpty:
      // The first dot ends the logical ID, so that one with a dot of its own has to stand apart.
      logicalID.contains(".")
        ? argument.node.tagged(shortForm) : .string("\(logicalID).\(attribute)", tag: "!GetAtt")
    case .getStackOutput, .toJSONString, .length, .other:
      // No short form, or none that all readers know.
      longForm
    default: tagged(argument)
    }
  }

  private var longForm: Node { .mapping([(name, argument.node)]) }

  private func tagged(_ argument: Value) -> Node {
    switch argument {
    case .string, .list, .object, .deferred: argument.node.tagged(shortForm)
    // A node has room for one tag, so an inner function keeps its long form: `!Base64` of `Fn::Sub`.
    case .intrinsic(let inner): inner.longForm.tagged(shortForm)
    // What carries a tag is read as a string.
    case .null, .boolean, .integer, .number: longForm
    }
  }

  /// `!Ref`, `!Condition` or `!` with the name behind `Fn::`.
  var shortForm: String {
    let name = name
    return "!" + (name.hasPrefix("Fn::") ? String(name.dropFirst(4)) : name)
  }
}

extension Node {
  fileprivate func tagged(_ tag: String) -> Node { Node(content, tag: tag) }
}

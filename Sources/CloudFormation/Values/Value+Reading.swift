public import CrossAccountYAML

extension Value {
  /// Reads a value, functions in their long and short forms alike.
  ///
  /// - Parameter isCondition: Whether `Condition: Name` is a condition's name, as it is inside of conditions.
  public init(_ node: Node, isCondition: Bool = false) {
    guard let tag = node.tag else {
      self.init(untagged: node, isCondition: isCondition)
      return
    }
    let name = Intrinsic.longName(tag)
    let argument = Value(untagged: node, isCondition: isCondition || Intrinsic.takesConditions(name))
    let function = Intrinsic(name: name, argument: argument)
    self = function.map(Value.intrinsic) ?? .object([name: argument])
  }

  private init(untagged node: Node, isCondition: Bool) {
    switch node.content {
    case .scalar(let scalar): self.init(scalar)
    case .sequence(let items): self = .list(items.map { Value($0, isCondition: isCondition) })
    case .mapping(let entries):
      if entries.count == 1, let entry = entries.first, entry.key != "Condition" || isCondition {
        let inside = isCondition || Intrinsic.takesConditions(entry.key)
        let argument = Value(entry.value, isCondition: inside)
        if let function = Intrinsic(name: entry.key, argument: argument) {
          self = .intrinsic(function)
          return
        }
      }
      self = .object(
        ValueObject(
          distinct: entries.map { ValueObject.Entry($0.key, Value($0.value, isCondition: isCondition)) }))
    }
  }
}

extension Value {
  init(_ scalar: Scalar) {
    switch scalar {
    case .null: self = .null
    case .boolean(let flag): self = .boolean(flag)
    case .integer(let number): self = .integer(number)
    case .number(let number): self = .number(number)
    case .string(let text): self = .string(text)
    }
  }
}

extension Intrinsic {
  /// The name that a short form's tag stands for.
  public static func longName(_ tag: String) -> String {
    tag == "!Ref" || tag == "!Condition" ? String(tag.dropFirst()) : "Fn::" + tag.dropFirst()
  }

  static func takesConditions(_ name: String) -> Bool {
    name == "Fn::And" || name == "Fn::Or" || name == "Fn::Not"
  }
}

extension Node {
  /// The value of a scalar of any type; nil for sequences and mappings.
  public var scalar: Scalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// Whether it is the scalar `null`.
  public var isNull: Bool {
    if case .scalar(.null) = content { true } else { false }
  }

  /// The value of a boolean; nil for every other type.
  public var boolean: Bool? {
    if case .scalar(.boolean(let value)) = content { value } else { nil }
  }

  /// The value of an integer; nil for every other type.
  public var integer: Int? {
    if case .scalar(.integer(let value)) = content { value } else { nil }
  }

  /// A number that is not an integer, or does not fit into one: the nearest double.
  public var float: Double? {
    if case .scalar(.number(let value)) = content { value.double } else { nil }
  }

  /// The text of a string, tagged or not; nil for every other type.
  public var string: String? {
    if case .scalar(.string(let value)) = content { value } else { nil }
  }

  /// The items of a sequence.
  public var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entries of a mapping.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value at a key of a mapping; nil when there is none or the node is no mapping.
  public subscript(key: String) -> Node? {
    entries?.first { ExactText($0.key) == ExactText(key) }?.value
  }
}

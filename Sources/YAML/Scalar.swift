/// A single value, with the type that YAML 1.1 gives it.
public enum Scalar: Sendable {
  /// Nothing: `null`, `~` or an empty value.
  case null
  /// `true` or `false`, in any of YAML 1.1's spellings.
  case boolean(Bool)
  /// A whole number that 64 bits hold.
  case integer(Int)
  /// All numbers that are not an `Int`.
  case number(Number)
  /// A text.
  case string(String)
}

extension Scalar: Hashable {
  /// Strings compare by their bytes and not by canonical equivalence, as CloudFormation compares names.
  public static func == (left: Scalar, right: Scalar) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): ExactText(a) == ExactText(b)
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value)
    case .string(let value): hasher.combine(ExactText(value))
    }
  }
}

/// A single value, with the type that YAML 1.1 gives it.
public enum Scalar: Sendable {
  /// Nothing: `null`, `~` or an empty value.
  case null
  /// `true` or `false`, in any of YAML 1.1's spellings.
  case boolean(Bool)
  /// A whole number that 64 bits hold.
  case integer(Int)
  /// Any other number.
  case float(Double)
  /// A text.
  case string(String)
}

extension Scalar: Hashable {
  /// Strings compare by their bytes and not by canonical equivalence, as CloudFormation compares names;
  /// floats by bit pattern, so that a tree is always equal to itself. All NaNs are one: YAML knows only one.
  public static func == (left: Scalar, right: Scalar) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern || a.isNaN && b.isNaN
    case (.string(let a), .string(let b)): ExactText(a) == ExactText(b)
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let value): hasher.combine(value)
    case .float(let value): hasher.combine(value.isNaN ? Double.nan.bitPattern : value.bitPattern)
    case .string(let value): hasher.combine(ExactText(value))
    }
  }
}

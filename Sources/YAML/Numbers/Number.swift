/// A number that is not an `Int`: a double where that has all the digits that were written, else a decimal.
///
/// `0.1`, `1.10` and `1e20` are doubles, whose shortest text is the same number; `12345678901234567890`,
/// `0.12345678901234567891` and `1e400` are decimals. So two numbers are equal exactly when they are the same number,
/// and each has one form.
public enum Number: Sendable {
  /// Infinities and NaN among them, which YAML has and JSON has not.
  case double(Double)
  /// A finite number with more digits or a larger exponent than a double holds.
  indirect case decimal(DecimalNumber)

  /// The number that a double is; infinities and NaN stay what they are.
  public init(_ value: Double) { self = .double(value) }

  /// A double where that has all the digits of the decimal.
  public init(_ value: DecimalNumber) {
    // A double that is an infinity, or zero by underflow, has another text.
    if let double = Double(value.description), DecimalNumber(double.description) == value {
      self = .double(double)
    } else {
      self = .decimal(value)
    }
  }

  /// - Parameter text: As ``DecimalNumber`` reads it.
  /// - Returns: Nil where the text is not a number, or its exponent doesn't fit into an `Int`.
  public init?(_ text: String) {
    guard let decimal = DecimalNumber(text) else { return nil }
    self.init(decimal)
    // Zero has a sign in a double only.
    if self == .double(0), text.utf8.first == UInt8(ascii: "-") { self = .double(-0.0) }
  }

  /// The nearest double: an approximation of a decimal.
  public var double: Double {
    switch self {
    case .double(let value): value
    case .decimal(let value): Double(value.description) ?? .nan
    }
  }

  /// All digits; nil for infinities and NaN.
  public var decimal: DecimalNumber? {
    switch self {
    case .double(let value): DecimalNumber(value.description)
    case .decimal(let value): value
    }
  }

  /// False for infinities and NaN.
  public var isFinite: Bool {
    if case .double(let value) = self { value.isFinite } else { true }
  }

  /// The description, without a fraction where that is zero: `1` for `1.0`.
  public var scalarText: String {
    if case .double(let value) = self, let whole = Int(exactly: value) { String(whole) } else { description }
  }

  /// Whether nothing but zeros stands behind the point.
  public var isWhole: Bool {
    switch self {
    case .double(let value): value == value.rounded()
    case .decimal(let value): value.isWhole
    }
  }
}

extension Number {
  /// An integer; a decimal where a double would round it.
  public init(_ value: Int) {
    // All integers up to here are doubles.
    if value.magnitude <= 1 << 53 { self = .double(Double(value)) } else { self.init(DecimalNumber(value)) }
  }

  /// Whether the number comes before another one; NaN comes before none.
  public func isLess(than other: Number) -> Bool {
    switch (self, other) {
    case (.double(let a), .double(let b)): return a < b
    case (.double(let a), _) where !a.isFinite: return a < 0
    case (_, .double(let b)) where !b.isFinite: return b > 0
    default:
      guard let a = decimal, let b = other.decimal else { return false }
      return a < b
    }
  }
}

extension Number: Hashable {
  /// Doubles compare by bit pattern, so that a number is always equal to itself. All NaNs are one: YAML knows only one.
  public static func == (left: Number, right: Number) -> Bool {
    switch (left, right) {
    case (.double(let a), .double(let b)): a.bitPattern == b.bitPattern || a.isNaN && b.isNaN
    case (.decimal(let a), .decimal(let b)): a == b
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .double(let value): hasher.combine(value.isNaN ? Double.nan.bitPattern : value.bitPattern)
    case .decimal(let value): hasher.combine(value)
    }
  }
}

extension Number: CustomStringConvertible {
  /// The shortest text that reads back as the same number, in the form that JSON has; `inf` and `nan` too.
  public var description: String {
    switch self {
    case .double(let value): value.description
    case .decimal(let value): value.description
    }
  }
}

extension Number: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Double) { self = .double(value) }
}

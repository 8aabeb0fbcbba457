/// A key that requests carry and conditions compare.
public struct ConditionKey: Sendable, Hashable {
  /// What a key's values are.
  public enum ValueType: String, Sendable, Hashable, CaseIterable {
    /// Texts.
    case string = "String"
    /// ARNs.
    case arn = "ARN"
    /// `true` or `false`.
    case bool = "Bool"
    /// Dates in ISO 8601, or seconds since 1970.
    case date = "Date"
    /// Numbers.
    case numeric = "Numeric"
    /// Addresses of IPv4 or IPv6.
    case ipAddress = "IPAddress"
  }

  /// Such as `s3:prefix`, or `aws:RequestTag/${TagKey}`, where the variable stands for any text.
  public var name: String
  /// What its values are.
  public var type: ValueType
  /// Whether a request may have several values of it, for `ForAllValues` and `ForAnyValue`.
  public var isMultivalued: Bool

  init(_ name: String, _ type: ValueType, isMultivalued: Bool = false) {
    self.name = name
    self.type = type
    self.isMultivalued = isMultivalued
  }

  init?(_ line: ServiceLine) {
    let fields = line.fields
    let list = "ArrayOf"
    isMultivalued = fields[2].hasPrefix(list)
    guard let type = ValueType(rawValue: String(fields[2].dropFirst(isMultivalued ? list.count : 0))) else {
      return nil
    }
    self.type = type
    name = fields[1]
  }

  /// Whether the text after a slash or a colon may be anything, as with tags.
  public var isTemplate: Bool { name.utf8.contains(UInt8(ascii: "$")) }

  /// Whether a key of a policy is this one, without regard to case.
  public func matches(_ key: String) -> Bool { ConditionKey.name(name, matches: key) }

  /// - Parameter name: A key's name, perhaps with a variable.
  static func name(_ name: String, matches key: String) -> Bool {
    guard let start = name.utf8.firstIndex(of: UInt8(ascii: "$")) else {
      return name.utf8.count == key.utf8.count && name.lowercased() == key.lowercased()
    }
    let ending = name.utf8[start...].drop { $0 != UInt8(ascii: "}") }.dropFirst()
    let key = key.lowercased()
    return key.utf8.count >= name.utf8.distance(from: name.utf8.startIndex, to: start)
      && key.hasPrefix(name[..<start].lowercased()) && key.hasSuffix(Substring(ending).lowercased())
  }
}

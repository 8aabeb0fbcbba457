/// A value in one line, as people write it: functions in their short form, quotes only where needed.
package enum ValueText {
  /// The whole value.
  package static func inline(_ value: Value) -> String {
    switch value {
    case .null: return "null"
    case .boolean(let flag): return flag ? "true" : "false"
    case .integer(let number): return String(number)
    case .number(let number): return "\(number)"
    case .string(let text): return string(text)
    case .list(let items): return "[" + items.map(inline).joined(separator: ", ") + "]"
    case .object(let object):
      if object.isEmpty { return "{}" }
      return "{" + object.entries.map { "\(string($0.key)): \(inline($0.value))" }.joined(separator: ", ")
        + "}"
    case .intrinsic(let function): return inline(function)
    case .deferred(let deferred): return deferred.base.identityKey
    }
  }

  private static func inline(_ function: Intrinsic) -> String {
    switch function {
    case .ref(let name): return "!Ref \(name)"
    case .condition(let name): return "!Condition \(name)"
    case .getAtt(let logicalID, .string(let attribute)): return "!GetAtt \(logicalID).\(attribute)"
    case .sub(let text, let variables) where variables.isEmpty: return "!Sub \(quoted(text))"
    default:
      let name = function.name.hasPrefix("Fn::") ? String(function.name.dropFirst(4)) : function.name
      return "!\(name) \(inline(function.argument))"
    }
  }

  /// A list of one as its element, as policies are read.
  package static func brief(_ value: Value) -> String {
    guard let items = value.list else { return inline(value) }
    return items.map(inline).joined(separator: ", ")
  }

  private static func string(_ text: String) -> String { isPlain(text) ? text : quoted(text) }

  private static func quoted(_ text: String) -> String { Value.string(text).json(pretty: false) }

  /// Whether a text is distinct from its surroundings without quotes.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, first > 0x20, last > 0x20,
      first != UInt8(ascii: "!")
    else { return false }
    for byte in text.utf8 {
      switch byte {
      case 0..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: ","):
        return false
      default: break
      }
    }
    return text.unicodeScalars.allSatisfy { !isHidden($0) }
  }

  /// Characters that a screen does not show, or that turn the direction of what follows.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: true
    default: false
    }
  }
}

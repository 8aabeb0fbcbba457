import CrossAccountTestSupport

@testable import CrossAccountCloudFormation

/// The same meaning in another spelling: other order of names, quotes, JSON for YAML, long for short forms, one
/// element for a list of one, statements and actions in another order.
struct Respelling {
  private var random: SplitMix64
  private let isJSON: Bool

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    isJSON = seed % 3 == 0
  }

  mutating func text(_ template: Value) -> String {
    guard case .object(let sections) = template else { return text(template, in: nil) }
    return object(sections.entries.shuffled(using: &random).map { ($0.key, text($0.value, in: $0.key)) })
  }

  /// - Parameter name: The name in the object around.
  private mutating func text(_ value: Value, in name: String?, _ isPolicy: Bool = false) -> String {
    switch value {
    case .null: return "null"
    case .boolean(let flag): return flag ? "true" : "false"
    case .integer(let number): return String(number)
    case .number(let number): return "\(number)"
    case .string(let text): return quoted(text)
    case .list(let items): return list(items, in: name, isPolicy)
    case .object(let object):
      let isStatement = object["Effect"] != nil && (object["Action"] ?? object["NotAction"]) != nil
      let inPolicy = isPolicy || isStatement || object["Statement"] != nil
      return self.object(
        object.entries.shuffled(using: &random).map { entry in
          (entry.key, member(entry, inPolicy))
        })
    case .intrinsic(let function): return self.function(function)
    case .deferred: return "null"
    }
  }

  private static let sets: Set<String> = [
    "Action", "NotAction", "Resource", "NotResource", "AWS", "Service", "Federated", "Statement",
  ]

  private mutating func member(_ entry: ValueObject.Entry, _ isPolicy: Bool) -> String {
    let isSet = isPolicy && Self.sets.contains(entry.key) || entry.key == "DependsOn"
    guard isSet, Bool.random(using: &random) else { return text(entry.value, in: entry.key, isPolicy) }
    switch entry.value {
    case .list(let items) where items.count == 1 && items[0].list == nil:
      return text(items[0], in: entry.key, isPolicy)
    case .list, .null: return text(entry.value, in: entry.key, isPolicy)
    default: return "[" + text(entry.value, in: nil, isPolicy) + "]"
    }
  }

  private mutating func list(_ items: [Value], in name: String?, _ isPolicy: Bool) -> String {
    let isSet =
      name.map { isPolicy && Self.sets.contains($0) || $0 == "DependsOn" || $0 == "ManagedPolicyArns" }
      ?? false
    var ordered = items
    if isSet {
      // An element twice is the same set.
      if name != "ManagedPolicyArns", Int.random(in: 0..<4, using: &random) == 0,
        let item = items.randomElement(using: &random)
      {
        ordered.append(item)
      }
      ordered.shuffle(using: &random)
    }
    return "[" + ordered.map { text($0, in: nil, isPolicy) }.joined(separator: ", ") + "]"
  }

  private mutating func function(_ function: Intrinsic) -> String {
    let long = object([(function.name, text(function.argument, in: nil))])
    // A function right inside of a short form cannot be short too in plain YAML, nor can one of our own making.
    if isJSON || Bool.random(using: &random) { return long }
    let name = function.name.hasPrefix("Fn::") ? String(function.name.dropFirst(4)) : function.name
    switch function {
    case .ref(let target): return "!Ref \(quoted(target))"
    case .getAtt(let target, .string(let attribute)) where !target.contains("."):
      return "!GetAtt \(quoted("\(target).\(attribute)"))"
    case .sub, .join, .if, .select, .equals, .split: return "!\(name) \(text(function.argument, in: nil))"
    default: return long
    }
  }

  private mutating func object(_ members: [(String, String)]) -> String {
    let space = Bool.random(using: &random) ? " " : "\n  "
    return "{" + members.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ",\(space)") + "}"
  }

  private mutating func quoted(_ text: String) -> String {
    let isSimple = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "'") }
    if isJSON || !isSimple || Bool.random(using: &random) { return Value.string(text).json(pretty: false) }
    return "'\(text)'"
  }
}

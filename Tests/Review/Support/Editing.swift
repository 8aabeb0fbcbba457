import CrossAccountTestSupport
import CrossAccountYAML

@testable import CrossAccountCloudFormation

/// Changes templates at random, as people do and as they never would.
struct Editing {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func edited(_ value: Value) -> Value {
    var value = value
    for _ in 0..<Int.random(in: 1...4, using: &random) { value = edit(value, depth: 0) }
    return value
  }

  private mutating func edit(_ value: Value, depth: Int) -> Value {
    // The deeper, the more often right here.
    if depth > 1, Int.random(in: 0..<6, using: &random) == 0 { return other() }
    switch value {
    case .object(var object):
      guard let entry = object.entries.randomElement(using: &random) else {
        return .object(["Added": other()])
      }
      switch Int.random(in: 0..<8, using: &random) {
      case 0 where depth > 0: object[entry.key] = nil
      case 1 where depth > 0:
        object[entry.key] = nil
        object[entry.key + "X"] = entry.value
      case 2 where depth > 0: object["Added\(Int.random(in: 0..<3, using: &random))"] = other()
      default: object[entry.key] = edit(entry.value, depth: depth + 1)
      }
      return .object(object)
    case .list(var items):
      guard let index = items.indices.randomElement(using: &random) else { return .list([other()]) }
      switch Int.random(in: 0..<6, using: &random) {
      case 0: items.remove(at: index)
      case 1: items.insert(other(), at: index)
      case 2: items.shuffle(using: &random)
      case 3: items.append(items[index])
      default: items[index] = edit(items[index], depth: depth + 1)
      }
      return .list(items)
    case .intrinsic(let function):
      guard let changed = Intrinsic(name: function.name, argument: edit(function.argument, depth: depth + 1))
      else {
        return other()
      }
      return .intrinsic(changed)
    default: return other()
    }
  }

  private mutating func other() -> Value {
    let values: [Value] = [
      .null, true, 7, "seven", .number(0.5), .number(Number("12345678901234567890") ?? 0.0),
      "a|b`c`\n<b>d</b>", "\u{202E}x", [], [:], ["a", "b"],
      ["Key": "k", "Value": "v"],
      .intrinsic(.ref("Name")), .intrinsic(.ref("AWS::NoValue")),
      .intrinsic(.sub("${A.Arn}/x", variables: [:])),
      .string(#"{"Statement": [{"Effect": "Allow", "Action": "s3:*"}]}"#), "e\u{301}", "\u{E9}",
      ["Statement": ["Effect": "Deny", "Action": "*"]],
    ]
    return values.randomElement(using: &random) ?? .null
  }
}

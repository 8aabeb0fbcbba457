import Foundation

/// PyYAML as a judge from outside: another reader of YAML 1.1, made by others.
enum PyYAML {
  /// What PyYAML read.
  enum Value: Decodable, Equatable {
    case string(String)
    case list([Value])
    case pairs([[Value]])
    case other(String)

    private enum Key: CodingKey { case pairs, other }

    init(from decoder: any Decoder) throws {
      if let text = try? decoder.singleValueContainer().decode(String.self) {
        self = .string(text)
      } else if let items = try? decoder.singleValueContainer().decode([Value].self) {
        self = .list(items)
      } else {
        let container = try decoder.container(keyedBy: Key.self)
        if let pairs = try container.decodeIfPresent([[Value]].self, forKey: .pairs) {
          self = .pairs(pairs)
        } else {
          self = .other(try container.decode(String.self, forKey: .other))
        }
      }
    }
  }

  static func read(_ yaml: [UInt8]) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Judge.run("read_yaml.py", input: yaml))
  }
}

import Foundation
import Testing

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
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let python = root.appending(path: ".venv/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path), "no \(python.path): run `make setup-tests`")

    // Files and not pipes: nothing can wait for the other side to read.
    let folder = FileManager.default.temporaryDirectory.appending(path: "yaml-judge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "in.yaml")
    let output = folder.appending(path: "out.json")
    try Data(yaml).write(to: input)
    try Data().write(to: output)

    let process = Process()
    process.executableURL = python
    process.arguments = [root.appending(path: "Tests/Judges/read_yaml.py").path]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "PyYAML refused the text")
    return try JSONDecoder().decode(Value.self, from: Data(contentsOf: output))
  }
}

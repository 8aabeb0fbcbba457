internal import Foundation

/// What other people's parsers find in a report or a picture.
public struct Drawing: Decodable, Sendable {
  public enum Language: String, Encodable, Sendable {
    case markdown
    case html
    case svg
    case dot
  }

  /// The elements in their order, with their classes.
  public let shape: [String]
  /// What stands between elements; of a picture in dot the labels.
  public let texts: [String]
  /// What stands in code.
  public let code: [String]
  /// Whatever leads elsewhere or runs.
  public let links: [String]
  /// What GitHub would turn into a link of its own.
  public let mentions: [String]
  /// What is not well-formed.
  public let problems: [String]

  /// All text, with a line feed between the elements.
  public var text: String { texts.joined(separator: "\n") }

  private struct Request: Encodable {
    var language: Language
    var texts: [String]
  }

  /// Reads several at once, since starting the parser costs most.
  public static func read(_ language: Language, _ texts: [String]) throws -> [Drawing] {
    let input = String(
      decoding: try JSONEncoder().encode(Request(language: language, texts: texts)), as: UTF8.self)
    let drawings = try JSONDecoder().decode(
      [Drawing].self, from: Data(try Judge.run("read_drawings.py", input: input).utf8))
    guard drawings.count == texts.count else {
      throw ToolError("\(drawings.count) of \(texts.count) were read")
    }
    return drawings
  }
}

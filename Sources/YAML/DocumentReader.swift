/// Reads a document in the language that it is written in, JSON or YAML.
///
/// A file whose name ends in `.json` is JSON. Of other text, what begins with `{` or `[` may be either: it is JSON if
/// it keeps JSON's rules, else YAML, which has braces too. CloudFormation reads the same file under any name.
///
/// ```swift
/// let template = try DocumentReader.read(bytes, file: "queue.template")
/// ```
public enum DocumentReader {
  /// The tree of a text, each node and key with its place.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - file: The name of the file; any other text for a document that has none.
  ///   - limits: How much to accept.
  /// - Throws: The first fault, with its place.
  public static func read(
    _ bytes: [UInt8], file: String, limits: YAMLReader.Limits = .default
  ) throws(YAMLError) -> Node {
    var none = Faults(isLenient: false)
    return try read(bytes, file: file, limits: limits, faults: &none)
  }

  /// The tree of a text, read past what CloudFormation refuses and other tools expand or ignore, as
  /// ``YAMLReader/readLeniently(_:limits:)`` reads it.
  ///
  /// - Returns: The tree, and what a strict reader would have thrown.
  /// - Throws: The first fault that leaves no tree.
  public static func readLeniently(
    _ bytes: [UInt8], file: String, limits: YAMLReader.Limits = .default
  ) throws(YAMLError) -> (node: Node, faults: [YAMLError]) {
    var faults = Faults(isLenient: true)
    let node = try read(bytes, file: file, limits: limits, faults: &faults)
    return (node, faults.all)
  }

  private static func read(
    _ bytes: [UInt8], file: String, limits: YAMLReader.Limits, faults: inout Faults
  ) throws(YAMLError) -> Node {
    if file.lowercased().hasSuffix(".json") {
      return try JSONReader.read(bytes, limits: limits, faults: &faults)
    }
    if mayBeJSON(bytes) {
      var found = faults
      do throws(YAMLError) {
        let node = try JSONReader.read(bytes, limits: limits, faults: &found)
        faults = found
        return node
      } catch {
        // All else is wrong in YAML, too.
        if error.code != .syntax { throw error }
      }
    }
    return try YAMLReader.read(bytes, limits: limits, faults: &faults)
  }

  private static func mayBeJSON(_ bytes: [UInt8]) -> Bool {
    let text = bytes.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    let first = text.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}

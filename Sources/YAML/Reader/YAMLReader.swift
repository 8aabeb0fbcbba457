/// Reads one YAML document as CloudFormation does.
///
/// YAML 1.1 without timestamps, binary, omap, pairs, set, aliases and merges. ``DocumentReader`` reads what may be
/// JSON as well.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html>
///
/// ```swift
/// let template = try YAMLReader.read(bytes)
/// template["Resources"]?["Queue"]?["Type"]?.string  // "AWS::SQS::Queue"
/// ```
public enum YAMLReader {
  /// The tree of a text, each node and key with its place.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - limits: How much to accept.
  /// - Throws: The first fault, with its place.
  public static func read(_ bytes: [UInt8], limits: Limits = .default) throws(YAMLError) -> Node {
    var none = Faults(isLenient: false)
    return try read(bytes, limits: limits, faults: &none)
  }

  /// The tree of a text, read past what CloudFormation refuses and other tools expand or ignore: aliases, merge
  /// keys, and keys that stand twice, of which the last counts.
  ///
  /// The values that aliases stand for count against the limits wherever they stand.
  ///
  /// - Returns: The tree, and what a strict reader would have thrown.
  /// - Throws: The first fault that leaves no tree.
  public static func readLeniently(
    _ bytes: [UInt8], limits: Limits = .default
  ) throws(YAMLError) -> (node: Node, faults: [YAMLError]) {
    var faults = Faults(isLenient: true)
    let node = try read(bytes, limits: limits, faults: &faults)
    return (node, faults.all)
  }

  static func read(
    _ bytes: [UInt8], limits: Limits, faults: inout Faults
  ) throws(YAMLError) -> Node {
    try SourceCheck.withText(of: bytes, limits: limits) { (text) throws(YAMLError) -> Node in
      do throws(YAMLError) {
        try SourceCheck.refuseUnreadable(text)
        var builder = TreeBuilder(events: try EventParser(text), limits: limits, faults: faults)
        let node = try builder.document()
        faults = builder.faults
        return node
      } catch {
        throw explained(error, in: SourceText(bytes: text))
      }
    }
  }

  /// The error with a better place or message than libyaml's, where it has none.
  private static func explained(_ error: YAMLError, in text: SourceText) -> YAMLError {
    guard error.code == .syntax, let mark = error.mark else { return error }
    var error = error
    if text.line(mark.line) == nil {
      // libyaml counts one line more than a text has that does not end in a line break.
      error.mark = text.mark(at: text.bytes.count)
    } else if text.byte(at: mark) == 0x09 {
      error.message = "a tab cannot indent YAML; use spaces"
    }
    return error
  }
}

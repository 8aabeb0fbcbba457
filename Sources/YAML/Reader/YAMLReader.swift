/// Reads one YAML document as CloudFormation does.
///
/// YAML 1.1 without timestamps, binary, omap, pairs, set, aliases and merges; JSON is read as well.
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

  private static func read(
    _ bytes: [UInt8], limits: Limits, faults: inout Faults
  ) throws(YAMLError) -> Node {
    guard bytes.count <= limits.bytes else {
      throw YAMLError(.tooLarge, "the text is \(bytes.count) bytes long; at most \(limits.bytes) are read")
    }
    return try bytes.withUnsafeBufferPointer { (all) throws(YAMLError) -> Node in
      try SourceCheck.refuseOtherEncodings(all)
      let hasByteOrderMark = all.starts(with: [0xEF, 0xBB, 0xBF])
      let text = UnsafeBufferPointer(rebasing: all.dropFirst(hasByteOrderMark ? 3 : 0))
      do throws(YAMLError) {
        return try read(text, limits: limits, faults: &faults)
      } catch {
        throw explained(error, in: SourceText(bytes: text))
      }
    }
  }

  private static func read(
    _ text: UnsafeBufferPointer<UInt8>, limits: Limits, faults: inout Faults
  ) throws(YAMLError) -> Node {
    guard let json = JSONSource(text) else {
      return try parse(text, columns: ColumnShifts(), isJSON: false, limits: limits, faults: &faults)
    }
    guard let rewritten = json.rewritten else {
      return try parse(text, columns: ColumnShifts(), isJSON: true, limits: limits, faults: &faults)
    }
    return try rewritten.withUnsafeBufferPointer { (text) throws(YAMLError) -> Node in
      try parse(text, columns: json.columns, isJSON: true, limits: limits, faults: &faults)
    }
  }

  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, columns: ColumnShifts, isJSON: Bool, limits: Limits,
    faults: inout Faults
  ) throws(YAMLError) -> Node {
    try SourceCheck.refuseUnreadable(text)
    let events = try EventParser(text, columns: columns)
    var builder = TreeBuilder(
      events: events, resolution: Resolution(isJSON: isJSON), limits: limits, faults: faults)
    let node = try builder.document()
    faults = builder.faults
    return node
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

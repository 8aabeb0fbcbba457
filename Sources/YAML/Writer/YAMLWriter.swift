/// Writes a tree as the YAML that people review and CloudFormation reads.
///
/// Block style throughout, two spaces a level, lines never wrapped, multi-line text as literal blocks. A
/// string is quoted whenever YAML 1.1 or YAML 1.2 would read it as something else, so that every reader
/// agrees on it. ``YAMLReader`` reads back an equal tree; the same tree gives the same bytes everywhere.
public enum YAMLWriter {
  /// The text of a tree in UTF-8, with a line feed at its end.
  ///
  /// - Throws: When the tree cannot be YAML: a key twice in a mapping, a tag that is no short form, or
  ///   more levels than ``YAMLReader/Limits/default`` allows.
  public static func write(_ node: Node) throws(YAMLError) -> [UInt8] {
    let emitter = try YAMLEmitter()
    try TreeWriter(emitter: emitter).write(node)
    return try emitter.finish()
  }
}

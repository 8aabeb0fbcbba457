/// Takes a tree part by part, in the order of its text: what can be written without being a ``Node`` first.
///
/// A key stands before each value of a mapping. Keys of a mapping differ; whoever writes them sees to it.
public protocol TreeSink {
  /// Takes `null`.
  mutating func null() throws(YAMLError)
  /// Takes a boolean.
  mutating func boolean(_ value: Bool) throws(YAMLError)
  /// Takes an integer.
  mutating func integer(_ value: Int) throws(YAMLError)
  /// Takes a number that is not an integer.
  mutating func number(_ value: Number) throws(YAMLError)
  /// Takes a string.
  ///
  /// - Parameter tag: A short form of an intrinsic function, such as `!Ref`; nil for none.
  mutating func string(_ text: String, tag: String?) throws(YAMLError)
  /// - Parameter isEmpty: Whether no item follows.
  mutating func startSequence(tag: String?, isEmpty: Bool) throws(YAMLError)
  /// Ends the sequence that was started last.
  mutating func endSequence() throws(YAMLError)
  /// Starts a mapping: keys and values follow, up to ``endMapping()``.
  mutating func startMapping(tag: String?) throws(YAMLError)
  /// Takes the key of the value that follows.
  mutating func key(_ text: String) throws(YAMLError)
  /// Ends the mapping that was started last.
  mutating func endMapping() throws(YAMLError)
}

extension TreeSink {
  /// Takes a string without a tag.
  public mutating func string(_ text: String) throws(YAMLError) { try string(text, tag: nil) }
  /// Starts a mapping without a tag.
  public mutating func startMapping() throws(YAMLError) { try startMapping(tag: nil) }

  /// A key with a string.
  public mutating func entry(_ name: String, _ text: String) throws(YAMLError) {
    try key(name)
    try string(text, tag: nil)
  }
}

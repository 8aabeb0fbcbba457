/// Takes a tree part by part, in the order of its text: what can be written without being a ``Node`` first.
///
/// A key stands before each value of a mapping. Keys of a mapping differ; whoever writes them sees to it.
public protocol TreeSink {
  mutating func null() throws(YAMLError)
  mutating func boolean(_ value: Bool) throws(YAMLError)
  mutating func integer(_ value: Int) throws(YAMLError)
  mutating func number(_ value: Number) throws(YAMLError)
  mutating func string(_ text: String, tag: String?) throws(YAMLError)
  /// - Parameter isEmpty: Whether no item follows.
  mutating func startSequence(tag: String?, isEmpty: Bool) throws(YAMLError)
  mutating func endSequence() throws(YAMLError)
  mutating func startMapping(tag: String?) throws(YAMLError)
  mutating func key(_ text: String) throws(YAMLError)
  mutating func endMapping() throws(YAMLError)
}

extension TreeSink {
  public mutating func string(_ text: String) throws(YAMLError) { try string(text, tag: nil) }
  public mutating func startMapping() throws(YAMLError) { try startMapping(tag: nil) }

  /// A key with a string.
  public mutating func entry(_ name: String, _ text: String) throws(YAMLError) {
    try key(name)
    try string(text, tag: nil)
  }
}

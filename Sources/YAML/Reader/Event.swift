/// One step through a YAML text.
struct Event {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    /// `isPlain` says that the text stood without quotes and not as a block.
    case scalar(String, isPlain: Bool)
    case sequenceStart
    case sequenceEnd
    case mappingStart
    case mappingEnd
    case alias(String)
  }

  var kind: Kind
  var tag: String?
  var anchor: String?
  /// Where it starts: at the tag where there is one.
  var mark: Mark
}

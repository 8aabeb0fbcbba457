internal import CrossAccountCYAML

/// Writes the parts of a tree as YAML on libyaml's emitter, in the form that ``YAMLWriter`` describes.
public final class YAMLEmitter: TreeSink {
  static let indentation = 2

  private let emitter: UnsafeMutablePointer<yaml_emitter_t>
  private let output = EmitterOutput()
  /// A sequence has started whose items are to stand deeper than its key.
  private var isIndentationDue = false
  /// The last part was a key that libyaml will write as `key: value`.
  private var isBehindSimpleKey = false
  /// For each open sequence and mapping whether its items stand deeper than its key.
  private var indented: [Bool] = []
  /// How many more levels the text will stand in.
  var outerLevels = 0

  /// - Parameter header: Bytes to stand before the document, such as a comment.
  public init(header: [UInt8] = []) throws(YAMLError) {
    output.bytes = header
    emitter = .allocate(capacity: 1)
    emitter.initialize(to: yaml_emitter_t())
    guard yaml_emitter_initialize(emitter) == 1 else {
      // What failed to initialise holds nothing; deleting it again, as `deinit` does, is harmless.
      throw YAMLError(.outOfMemory, "out of memory while writing YAML")
    }
    let target = Unmanaged.passUnretained(output).toOpaque()
    yaml_emitter_set_output(emitter, { EmitterOutput.append(to: $0, $1, count: $2) }, target)
    yaml_emitter_set_encoding(emitter, YAML_UTF8_ENCODING)
    yaml_emitter_set_unicode(emitter, 1)
    yaml_emitter_set_width(emitter, -1)
    yaml_emitter_set_indent(emitter, Int32(Self.indentation))
    yaml_emitter_set_break(emitter, YAML_LN_BREAK)
    try emit { yaml_stream_start_event_initialize(&$0, YAML_UTF8_ENCODING) }
    try emit { yaml_document_start_event_initialize(&$0, nil, nil, nil, 1) }
  }

  deinit {
    yaml_emitter_delete(emitter)
    emitter.deallocate()
  }

  /// The whole text, after its last part.
  public func finish() throws(YAMLError) -> [UInt8] {
    // A text that ends in a block with trailing line feeds would get `...` as a document's end.
    emitter.pointee.open_ended = 0
    try emit { yaml_document_end_event_initialize(&$0, 1) }
    try emit { yaml_stream_end_event_initialize(&$0) }
    guard yaml_emitter_flush(emitter) == 1 else { throw failure() }
    return output.bytes
  }

  /// Gives what was written since the last call to `body`, and forgets it. libyaml holds parts back only at the
  /// start of a sequence or mapping.
  func drain(_ body: (UnsafeBufferPointer<UInt8>) -> Void) throws(YAMLError) {
    guard yaml_emitter_flush(emitter) == 1 else { throw failure() }
    output.bytes.withUnsafeBufferPointer(body)
    output.bytes.removeAll(keepingCapacity: true)
  }

  /// Starts a sequence in block style, or `[]` for an empty one.
  public func startSequence(tag: String?, isEmpty: Bool) throws(YAMLError) {
    let isIndented = isBehindSimpleKey && !isEmpty
    try open(isIndented: isIndented)
    try withTag(tag) { tag, implicit in
      emitResult { yaml_sequence_start_event_initialize(&$0, nil, tag, implicit, YAML_BLOCK_SEQUENCE_STYLE) }
    }
    isIndentationDue = isIndented
  }

  /// Ends the sequence that was started last.
  public func endSequence() throws(YAMLError) {
    try emit { yaml_sequence_end_event_initialize(&$0) }
    if indented.popLast() == true { emitter.pointee.indent -= Int32(Self.indentation) }
  }

  /// Starts a mapping in block style.
  public func startMapping(tag: String?) throws(YAMLError) {
    try open(isIndented: false)
    try withTag(tag) { tag, implicit in
      emitResult { yaml_mapping_start_event_initialize(&$0, nil, tag, implicit, YAML_BLOCK_MAPPING_STYLE) }
    }
  }

  /// Ends the mapping that was started last.
  public func endMapping() throws(YAMLError) {
    _ = indented.popLast()
    try emit { yaml_mapping_end_event_initialize(&$0) }
  }

  private func open(isIndented: Bool) throws(YAMLError) {
    isBehindSimpleKey = false
    let limit = YAMLReader.Limits.default.depth
    guard indented.count + outerLevels < limit else {
      throw YAMLError(.tooDeep, "values nest more than \(limit) levels deep")
    }
    indented.append(isIndented)
  }

  /// A key, in quotes where its text alone would be more than a string.
  public func key(_ text: String) throws(YAMLError) {
    var isSimple = true
    let isEmitted = withBytes(of: text) { bytes in
      let isPlain = ScalarStyle(bytes) == .plain
      // Beyond 128 bytes, and for text of several lines, libyaml writes `? key` and the value on a line of its
      // own. Rather one quoted key too few: among other characters there are line breaks.
      isSimple = bytes.count <= 128 && (isPlain || bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
      return emitScalar(bytes, tag: nil, implicit: 1, style: isPlain ? .plain : .quoted)
    }
    if !isEmitted { throw failure() }
    isBehindSimpleKey = isSimple
  }

  /// Writes `null`.
  public func null() throws(YAMLError) { try plain("null", tag: nil) }
  /// Writes `true` or `false`.
  public func boolean(_ value: Bool) throws(YAMLError) { try plain(value ? "true" : "false", tag: nil) }
  /// Writes an integer in decimal.
  public func integer(_ value: Int) throws(YAMLError) { try plain(String(value), tag: nil) }
  /// Writes a number with all its digits.
  public func number(_ value: Number) throws(YAMLError) { try plain(NumberForm.text(value), tag: nil) }

  /// In the style that the text needs.
  public func string(_ text: String, tag: String?) throws(YAMLError) {
    try scalar(text, tag: tag, style: nil)
  }

  /// Whether text stands behind its key as it is: without quotes, on one line.
  public static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { ScalarStyle($0) == .plain } ?? false
  }

  func plain(_ text: String, tag: String?) throws(YAMLError) { try scalar(text, tag: tag, style: .plain) }

  private func scalar(_ text: String, tag: String?, style: ScalarStyle?) throws(YAMLError) {
    isBehindSimpleKey = false
    try withTag(tag) { tag, implicit in
      withBytes(of: text) { emitScalar($0, tag: tag, implicit: implicit, style: style ?? ScalarStyle($0)) }
    }
  }

  private func withBytes(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    // Swift's own strings are UTF-8 in one piece; only a bridged one is copied.
    text.utf8.withContiguousStorageIfAvailable(body) ?? Array(text.utf8).withUnsafeBufferPointer(body)
  }

  private func emitScalar(
    _ bytes: UnsafeBufferPointer<UInt8>, tag: UnsafePointer<UInt8>?, implicit: Int32, style: ScalarStyle
  ) -> Bool {
    guard let count = Int32(exactly: bytes.count) else { return false }
    let cStyle =
      switch style {
      case .plain: YAML_PLAIN_SCALAR_STYLE
      case .quoted: YAML_DOUBLE_QUOTED_SCALAR_STYLE
      case .literal: YAML_LITERAL_SCALAR_STYLE
      }
    var nothing: UInt8 = 0
    return withUnsafePointer(to: &nothing) { nothing in
      // libyaml wants a pointer even for no bytes.
      let start = bytes.baseAddress ?? nothing
      return emitResult {
        yaml_scalar_event_initialize(&$0, nil, tag, start, count, implicit, implicit, cStyle)
      }
    }
  }

  private func withTag(
    _ tag: String?, _ body: (UnsafePointer<UInt8>?, Int32) -> Bool
  ) throws(YAMLError) {
    let isEmitted: Bool
    if let tag {
      guard ShortFormTag.isValid(tag) else {
        throw YAMLError(.tag, "'\(Quotation.of(tag))' is not the short form of an intrinsic function")
      }
      isEmitted = tag.withCString { characters in
        characters.withMemoryRebound(to: UInt8.self, capacity: tag.utf8.count + 1) { body($0, 0) }
      }
    } else {
      isEmitted = body(nil, 1)
    }
    if !isEmitted { throw failure() }
  }

  private func emit(_ make: (inout yaml_event_t) -> Int32) throws(YAMLError) {
    guard emitResult(make) else { throw failure() }
  }

  private func emitResult(_ make: (inout yaml_event_t) -> Int32) -> Bool {
    var event = yaml_event_t()
    // The emitter owns the event from here on, also when it fails.
    guard make(&event) == 1, yaml_emitter_emit(emitter, &event) == 1 else { return false }
    if isIndentationDue {
      // libyaml sets a sequence's items flush with their key and has no setting for it. It holds a
      // sequence's start back until it knows the first item and one event more. So at this very moment
      // the key is written and the sequence is not, and moving the level moves the sequence alone.
      isIndentationDue = false
      emitter.pointee.indent += Int32(Self.indentation)
    }
    return true
  }

  private func failure() -> YAMLError {
    if emitter.pointee.error == YAML_EMITTER_ERROR, let problem = emitter.pointee.problem {
      return YAMLError(.emitter, String(cString: problem))
    }
    return YAMLError(.outOfMemory, "out of memory while writing YAML")
  }
}

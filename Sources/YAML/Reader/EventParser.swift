internal import CrossAccountCYAML

/// Owns libyaml's parser and turns its events into values. Frees it however the reading ends.
final class EventParser {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// The text must outlive the parser.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(YAMLError) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    guard yaml_parser_initialize(parser) == 1 else {
      // A parser that failed to initialise holds nothing; deleting it again, as `deinit` does, is harmless.
      throw YAMLError(.outOfMemory, "out of memory while reading YAML")
    }
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    // Without it libyaml would look for other encodings by itself.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  func next() throws(YAMLError) -> Event {
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { throw failure() }
    defer { yaml_event_delete(&raw) }
    let mark = mark(raw.start_mark)
    switch raw.type {
    case YAML_STREAM_START_EVENT: return Event(kind: .streamStart, mark: mark)
    case YAML_DOCUMENT_START_EVENT: return Event(kind: .documentStart, mark: mark)
    case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, mark: mark)
    case YAML_SEQUENCE_END_EVENT: return Event(kind: .sequenceEnd, mark: mark)
    case YAML_MAPPING_END_EVENT: return Event(kind: .mappingEnd, mark: mark)
    case YAML_ALIAS_EVENT:
      return Event(kind: .alias(text(raw.data.alias.anchor) ?? ""), mark: mark)
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      let value = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let kind = Event.Kind.scalar(value, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
      return Event(kind: kind, tag: text(scalar.tag), anchor: text(scalar.anchor), mark: mark)
    case YAML_SEQUENCE_START_EVENT:
      let start = raw.data.sequence_start
      return Event(kind: .sequenceStart, tag: text(start.tag), anchor: text(start.anchor), mark: mark)
    case YAML_MAPPING_START_EVENT:
      let start = raw.data.mapping_start
      return Event(kind: .mappingStart, tag: text(start.tag), anchor: text(start.anchor), mark: mark)
    default:
      // The stream's end, and the empty event that libyaml repeats after it.
      return Event(kind: .streamEnd, mark: mark)
    }
  }

  private func failure() -> YAMLError {
    let parser = parser.pointee
    if parser.error == YAML_MEMORY_ERROR {
      return YAMLError(.outOfMemory, "out of memory while reading YAML")
    }
    let problem = parser.problem.map { String(cString: $0) } ?? "the text is not YAML"
    let context = parser.context.map { " " + String(cString: $0) } ?? ""
    let place = parser.error == YAML_READER_ERROR ? parser.mark : parser.problem_mark
    return YAMLError(.syntax, problem + context, at: mark(place))
  }

  private func text(_ bytes: UnsafeMutablePointer<UInt8>?) -> String? { bytes.map { String(cString: $0) } }

  private func mark(_ mark: yaml_mark_t) -> Mark {
    Mark(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
  }
}

/// Builds the tree of one document from events, within the limits.
struct TreeBuilder {
  let events: EventParser
  let resolution: Resolution
  let limits: YAMLReader.Limits
  private var nodes = 0

  init(events: EventParser, resolution: Resolution, limits: YAMLReader.Limits) {
    self.events = events
    self.resolution = resolution
    self.limits = limits
  }

  /// The whole text, which must be one document.
  mutating func document() throws(YAMLError) -> Node {
    _ = try events.next()
    guard case .documentStart = try events.next().kind else { throw empty }
    let start = try events.next()
    // `---` alone is a document of nothing.
    if case .scalar("", isPlain: true) = start.kind, start.tag == nil { throw empty }
    let root = try node(start, depth: 0)
    _ = try events.next()
    let end = try events.next()
    guard case .streamEnd = end.kind else {
      throw YAMLError(
        .severalDocuments, "a second document starts here; a template is one document", at: end.mark)
    }
    return root
  }

  private var empty: YAMLError {
    YAMLError(.emptyDocument, "the document is empty", at: Mark(line: 1, column: 1))
  }

  private mutating func node(_ event: Event, depth: Int) throws(YAMLError) -> Node {
    nodes += 1
    guard nodes <= limits.nodes else {
      throw YAMLError(.tooManyNodes, "the document holds more than \(limits.nodes) values", at: event.mark)
    }
    switch event.kind {
    case .scalar(let text, let isPlain):
      let (scalar, tag) = try resolution.scalar(text, isPlain: isPlain, tag: event.tag, at: event.mark)
      return Node(.scalar(scalar), tag: tag, mark: event.mark)
    case .sequenceStart:
      let tag = try resolution.collectionTag(event.tag, standard: "seq", at: event.mark)
      return Node(.sequence(try items(event, depth: depth + 1)), tag: tag, mark: event.mark)
    case .mappingStart:
      let tag = try resolution.collectionTag(event.tag, standard: "map", at: event.mark)
      return Node(.mapping(try entries(event, depth: depth + 1)), tag: tag, mark: event.mark)
    default:
      throw YAMLError(.syntax, "a value is missing", at: event.mark)
    }
  }

  private mutating func items(_ start: Event, depth: Int) throws(YAMLError) -> [Node] {
    try checkDepth(depth, at: start.mark)
    var items: [Node] = []
    while true {
      let event = try events.next()
      if case .sequenceEnd = event.kind { return items }
      items.append(try node(event, depth: depth))
    }
  }

  private mutating func entries(_ start: Event, depth: Int) throws(YAMLError) -> [Node.Entry] {
    try checkDepth(depth, at: start.mark)
    var entries: [Node.Entry] = []
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { break }
      let key = try resolution.key(event)
      entries.append(Node.Entry(key, try node(try events.next(), depth: depth), keyMark: event.mark))
    }
    if let index = DuplicateKeys.first(in: entries) {
      let entry = entries[index]
      throw YAMLError(.duplicateKey, "duplicate key '\(Quotation.of(entry.key))'", at: entry.keyMark)
    }
    return entries
  }

  private func checkDepth(_ depth: Int, at mark: Mark) throws(YAMLError) {
    guard depth <= limits.depth else {
      throw YAMLError(.tooDeep, "values nest more than \(limits.depth) levels deep", at: mark)
    }
  }
}

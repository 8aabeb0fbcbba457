/// Builds the tree of one document from events, within the limits.
struct TreeBuilder {
  let events: EventParser
  private let resolution = Resolution()
  private(set) var faults: Faults
  private var extent: Extent
  private var deepest = 0
  private var anchors: [String: Anchored] = [:]

  init(events: EventParser, limits: YAMLReader.Limits, faults: Faults) {
    self.faults = faults
    self.events = events
    extent = Extent(limits: limits)
  }

  /// The whole text, which must be one document.
  mutating func document() throws(YAMLError) -> Node {
    _ = try events.next()
    guard case .documentStart = try events.next().kind else { throw .emptyDocument }
    let start = try events.next()
    // `---` alone is a document of nothing.
    if case .scalar("", isPlain: true) = start.kind, start.tag == nil { throw .emptyDocument }
    let root = try node(start, depth: 0)
    _ = try events.next()
    let end = try events.next()
    guard case .streamEnd = end.kind else {
      throw YAMLError(
        .severalDocuments, "a second document starts here; a template is one document", at: end.mark)
    }
    return root
  }

  private mutating func node(_ event: Event, depth: Int) throws(YAMLError) -> Node {
    guard let name = event.anchor else { return try plainNode(event, depth: depth) }
    try refuse(anchor: name, at: event.mark)
    let outside = deepest
    let before = extent.nodes
    deepest = depth
    let node = try plainNode(event, depth: depth)
    anchors[name] = Anchored(node: node, count: extent.nodes - before, height: deepest - depth)
    deepest = max(deepest, outside)
    return node
  }

  /// An anchor without an alias changes nothing, so that a lenient reader has nothing to report.
  private func refuse(anchor: String, at mark: Mark) throws(YAMLError) {
    if faults.isLenient { return }
    throw YAMLError(
      .alias, "anchor '&\(Quotation.of(anchor))': CloudFormation does not support anchors", at: mark)
  }

  /// The value that an alias stands for; the anchor itself may not be around it.
  private mutating func alias(_ name: String, _ event: Event, depth: Int) throws(YAMLError) -> Node {
    let shown = Quotation.of(name)
    let fault = YAMLError(
      .alias, "alias '*\(shown)': CloudFormation does not support aliases", at: event.mark)
    guard faults.isLenient, let anchored = anchors[name] else {
      if !faults.isLenient { throw fault }
      throw YAMLError(.alias, "alias '*\(shown)' has no anchor before it", at: event.mark)
    }
    try faults.note(fault)
    try extent.count(anchored.count, at: event.mark)
    try checkDepth(depth + anchored.height, at: event.mark)
    return anchored.node
  }

  private mutating func plainNode(_ event: Event, depth: Int) throws(YAMLError) -> Node {
    if case .alias(let name) = event.kind { return try alias(name, event, depth: depth) }
    try extent.count(1, at: event.mark)
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
    var merged: [Node] = []
    while true {
      let event = try events.next()
      if case .mappingEnd = event.kind { break }
      if isMerge(event) {
        try faults.note(
          YAMLError(.merge, "merge key '<<': CloudFormation does not support merges", at: event.mark))
        merged.append(try node(try events.next(), depth: depth))
        continue
      }
      let key = try resolution.key(event)
      if let name = event.anchor {
        try refuse(anchor: name, at: event.mark)
        anchors[name] = Anchored(node: Node(.scalar(.string(key)), mark: event.mark), count: 1, height: 0)
      }
      entries.append(Node.Entry(key, try node(try events.next(), depth: depth), keyMark: event.mark))
    }
    try DuplicateKeys.settle(&entries, &faults)
    if !merged.isEmpty { try merge(merged, into: &entries) }
    return entries
  }

  private func isMerge(_ event: Event) -> Bool {
    if case .scalar("<<", isPlain: true) = event.kind { event.tag == nil } else { false }
  }

  /// The entries of other mappings, where the mapping has none of the name. <https://yaml.org/type/merge.html>
  private mutating func merge(_ values: [Node], into entries: inout [Node.Entry]) throws(YAMLError) {
    var known = Set(entries.map { ExactText($0.key) })
    for value in values {
      for mapping in value.items ?? [value] {
        guard let others = mapping.entries else {
          throw YAMLError(.merge, "a merge key '<<' takes a mapping or a list of them", at: mapping.mark)
        }
        for entry in others where known.insert(ExactText(entry.key)).inserted { entries.append(entry) }
      }
    }
  }

  private mutating func checkDepth(_ depth: Int, at mark: Mark) throws(YAMLError) {
    deepest = max(deepest, depth)
    try extent.checkDepth(depth, at: mark)
  }
}

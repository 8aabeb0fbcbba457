public import CrossAccountYAML

extension Value {
  /// The value as a tree, functions in their short form where there is one.
  ///
  /// Nothing deferred may be left; it would come out as the name of what it refers to.
  public func write<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) { try write(to: &sink, tag: nil) }

  func write<Sink: TreeSink>(to sink: inout Sink, tag: String?) throws(YAMLError) {
    switch self {
    case .null: try sink.null()
    case .boolean(let flag): try sink.boolean(flag)
    case .integer(let number): try sink.integer(number)
    case .number(let number): try sink.number(number)
    case .string(let text): try sink.string(text, tag: tag)
    case .list(let items):
      try sink.startSequence(tag: tag, isEmpty: items.isEmpty)
      for item in items { try item.write(to: &sink, tag: nil) }
      try sink.endSequence()
    case .object(let object): try object.write(to: &sink, tag: tag)
    case .intrinsic(let function): try function.write(to: &sink)
    case .deferred(let deferred): try sink.string(deferred.base.identityKey, tag: tag)
    }
  }

  /// The value as a tree to look into.
  public var node: Node {
    get throws(YAMLError) { try NodeBuilder.node { builder throws(YAMLError) in try write(to: &builder) } }
  }
}

extension ValueObject {
  func write<Sink: TreeSink>(to sink: inout Sink, tag: String? = nil) throws(YAMLError) {
    try sink.startMapping(tag: tag)
    try writeEntries(to: &sink)
    try sink.endMapping()
  }

  func writeEntries<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    for entry in entries {
      try sink.key(entry.key)
      try entry.value.write(to: &sink, tag: nil)
    }
  }
}

extension Intrinsic {
  func write<Sink: TreeSink>(to sink: inout Sink) throws(YAMLError) {
    switch self {
    case .ref(let name): try sink.string(name, tag: shortForm)
    case .getAtt(let logicalID, .string(let attribute)) where !attribute.isEmpty && !logicalID.isEmpty:
      // The first dot ends the logical ID, so that one with a dot of its own has to stand apart.
      if logicalID.contains(".") {
        try argument.write(to: &sink, tag: shortForm)
      } else {
        try sink.string("\(logicalID).\(attribute)", tag: shortForm)
      }
    case .sub(let text, let variables) where variables.isEmpty: try sink.string(text, tag: shortForm)
    case .getStackOutput, .toJSONString, .length, .other:
      // No short form, or none that all readers know.
      try writeLongForm(to: &sink)
    default: try write(argument, to: &sink)
    }
  }

  private func write<Sink: TreeSink>(_ argument: Value, to sink: inout Sink) throws(YAMLError) {
    switch argument {
    case .string, .list, .object, .deferred: try argument.write(to: &sink, tag: shortForm)
    // A node has room for one tag, so an inner function keeps its long form: `!Base64` of `Fn::Sub`.
    case .intrinsic(let inner): try inner.writeLongForm(to: &sink, tag: shortForm)
    // What carries a tag is read as a string.
    case .null, .boolean, .integer, .number: try writeLongForm(to: &sink)
    }
  }

  private func writeLongForm<Sink: TreeSink>(to sink: inout Sink, tag: String? = nil) throws(YAMLError) {
    try sink.startMapping(tag: tag)
    try sink.key(name)
    try argument.write(to: &sink, tag: nil)
    try sink.endMapping()
  }

  /// `!Ref`, `!Condition` or `!` with the name behind `Fn::`.
  var shortForm: String {
    switch self {
    // Spelled out where templates are full of them.
    case .ref: return "!Ref"
    case .getAtt: return "!GetAtt"
    case .sub: return "!Sub"
    default:
      let name = name
      return "!" + (name.hasPrefix("Fn::") ? String(name.dropFirst(4)) : name)
    }
  }
}

/// Walks a tree and hands its parts to the emitter.
struct TreeWriter {
  let emitter: Emitter

  /// `isIndented` sets the items of a sequence one level deeper than its key.
  func write(_ node: Node, depth: Int, isIndented: Bool = false) throws(YAMLError) {
    if let tag = node.tag, !ShortFormTag.isValid(tag) {
      throw YAMLError(.tag, "'\(Quotation.of(tag))' is no short form of an intrinsic function", at: node.mark)
    }
    switch node.content {
    case .scalar(let scalar): try write(scalar, tag: node.tag)
    case .sequence(let items):
      try checkDepth(depth + 1, of: node)
      let isIndented = isIndented && !items.isEmpty
      try emitter.startSequence(tag: node.tag, isIndented: isIndented)
      for item in items { try write(item, depth: depth + 1) }
      try emitter.endSequence(isIndented: isIndented)
    case .mapping(let entries):
      try checkDepth(depth + 1, of: node)
      if let index = DuplicateKeys.first(in: entries) {
        let entry = entries[index]
        throw YAMLError(.duplicateKey, "duplicate key '\(Quotation.of(entry.key))'", at: entry.keyMark)
      }
      try emitter.startMapping(tag: node.tag)
      for entry in entries {
        let isSimple = try emitter.key(entry.key)
        try write(entry.value, depth: depth + 1, isIndented: isSimple)
      }
      try emitter.endMapping()
    }
  }

  private func write(_ scalar: Scalar, tag: String?) throws(YAMLError) {
    switch scalar {
    case .null: try emitter.scalar("null", tag: tag, style: .plain)
    case .boolean(let value): try emitter.scalar(value ? "true" : "false", tag: tag, style: .plain)
    case .integer(let value): try emitter.scalar(String(value), tag: tag, style: .plain)
    case .float(let value): try emitter.scalar(FloatText.of(value), tag: tag, style: .plain)
    case .string(let value): try emitter.scalar(value, tag: tag, style: nil)
    }
  }

  private func checkDepth(_ depth: Int, of node: Node) throws(YAMLError) {
    let limit = YAMLReader.Limits.default.depth
    guard depth <= limit else {
      throw YAMLError(.tooDeep, "values nest more than \(limit) levels deep", at: node.mark)
    }
  }
}

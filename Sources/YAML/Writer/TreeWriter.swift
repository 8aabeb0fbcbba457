/// Walks a tree and hands its parts to the emitter.
struct TreeWriter {
  let emitter: YAMLEmitter

  func write(_ node: Node) throws(YAMLError) {
    do throws(YAMLError) {
      switch node.content {
      case .scalar(let scalar): try write(scalar, tag: node.tag)
      case .sequence(let items):
        try emitter.startSequence(tag: node.tag, isEmpty: items.isEmpty)
        for item in items { try write(item) }
        try emitter.endSequence()
      case .mapping(let entries):
        if let index = DuplicateKeys.first(in: entries) {
          let entry = entries[index]
          throw YAMLError(.duplicateKey, "duplicate key '\(Quotation.of(entry.key))'", at: entry.keyMark)
        }
        try emitter.startMapping(tag: node.tag)
        for entry in entries {
          try emitter.key(entry.key)
          try write(entry.value)
        }
        try emitter.endMapping()
      }
    } catch {
      // The emitter knows what is wrong, the innermost node where.
      throw error.mark == nil ? YAMLError(error.code, error.message, at: node.mark) : error
    }
  }

  private func write(_ scalar: Scalar, tag: String?) throws(YAMLError) {
    switch scalar {
    case .null: try emitter.plain("null", tag: tag)
    case .boolean(let value): try emitter.plain(value ? "true" : "false", tag: tag)
    case .integer(let value): try emitter.plain(String(value), tag: tag)
    case .number(let value): try emitter.plain(NumberForm.text(value), tag: tag)
    case .string(let value): try emitter.string(value, tag: tag)
    }
  }
}

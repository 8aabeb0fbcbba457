/// Looks for keys that a mapping holds twice.
enum DuplicateKeys {
  /// The index of the first entry whose key stood before.
  static func first(in entries: [Node.Entry]) -> Int? {
    // Most mappings are small, and comparing a few strings is faster than hashing them.
    if entries.count <= 8 {
      for later in entries.indices.dropFirst() {
        let key = ExactText(entries[later].key)
        for earlier in 0..<later where ExactText(entries[earlier].key) == key { return later }
      }
      return nil
    }
    var seen = Set<ExactText>(minimumCapacity: entries.count)
    return entries.firstIndex { !seen.insert(ExactText($0.key)).inserted }
  }

  /// Takes out the entries whose key stands again later, so that the last of each remains, and notes them.
  static func settle(_ entries: inout [Node.Entry], _ faults: inout Faults) throws(YAMLError) {
    if first(in: entries) == nil { return }
    for entry in takeEarlier(from: &entries) {
      try faults.note(
        YAMLError(.duplicateKey, "duplicate key '\(Quotation.of(entry.key))'", at: entry.keyMark))
    }
  }

  /// - Returns: The later ones, in the order of the text.
  private static func takeEarlier(from entries: inout [Node.Entry]) -> [Node.Entry] {
    var seen = Set<ExactText>(minimumCapacity: entries.count)
    let later = entries.filter { !seen.insert(ExactText($0.key)).inserted }
    seen.removeAll(keepingCapacity: true)
    let last = entries.reversed().filter { seen.insert(ExactText($0.key)).inserted }
    entries = last.reversed()
    return later
  }
}

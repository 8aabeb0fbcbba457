/// Finds texts that patterns tell apart: one for each set of patterns that some text matches, and no other does.
///
/// Texts without wildcards are tried as they are. Patterns with wildcards are run side by side, as the automaton of
/// their product, which reaches every combination that there is.
struct TextClasses {
  struct Pattern: Hashable {
    let glob: Glob
    /// Whether case means nothing; the pattern is then in lower case, and has no wildcards.
    let isFolded: Bool

    /// The only text that it matches, case aside; nil with wildcards.
    var literal: String? {
      glob.isLiteral
        ? String(decoding: glob.tokens.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self) : nil
    }
  }

  /// Enough for names and patterns as people write them.
  private static let mostStates = 4_096
  private static let mostTokens = 62

  private let literals: Set<String>
  private let open: [Glob]
  private let shape: ChosenText

  init(_ patterns: [Pattern], _ shape: ChosenText) {
    self.shape = shape
    var literals = Set(patterns.lazy.filter { !$0.isFolded }.compactMap(\.literal))
    var open: [Glob] = []
    for pattern in patterns {
      if let text = pattern.literal {
        if pattern.isFolded { literals.formUnion(Self.spellings(of: text, besides: literals)) }
      } else if !open.contains(pattern.glob) {
        open.append(pattern.glob)
      }
    }
    (self.literals, self.open) = (literals, open)
  }

  /// A text in lower case, in upper case, and in a mixture that is none of the other texts, where there is one.
  private static func spellings(of text: String, besides others: Set<String>) -> [String] {
    let bytes = Array(text.lowercased().utf8)
    let letters = bytes.indices.filter { (0x61...0x7A).contains(bytes[$0]) }.prefix(10)
    let mixture = (0..<(1 << letters.count)).lazy.map { mask in
      var mixed = bytes
      for (bit, index) in letters.enumerated() where mask >> bit & 1 == 1 { mixed[index] -= 0x20 }
      return String(decoding: mixed, as: UTF8.self)
    }.first { !others.contains($0) }
    return [text.lowercased(), text.uppercased()] + [mixture].compactMap(\.self)
  }

  /// - Returns: The texts in a fixed order, and whether no other combination can be reached.
  func samples() -> (texts: [String], isComplete: Bool) {
    let known = literals.filter(shape.allows).sorted()
    if open.isEmpty { return (known + [other()].compactMap(\.self), true) }
    let isPlain = open.allSatisfy { glob in
      glob.tokens.count <= Self.mostTokens && glob.tokens.allSatisfy { $0 < 0x80 || $0 > 0xFF }
    }
    guard isPlain, open.count <= 8 else { return (known, false) }
    let search = search()
    return (known + search.texts, search.isComplete)
  }

  /// A text that is none of the literals.
  private func other() -> String? {
    let longest = min(shape.lengths.upperBound, shape.lengths.lowerBound + literals.count + 1)
    return (max(1, shape.lengths.lowerBound)...max(1, longest)).lazy
      .map { String(repeating: "x", count: $0) }.first { !literals.contains($0) && shape.allows($0) }
  }

  /// One place in all patterns: the positions that each may have reached, and the length as far as it counts.
  private struct State: Hashable {
    var positions: [UInt64]
    var length: Int
  }

  private func search() -> (texts: [String], isComplete: Bool) {
    let alphabet = alphabet
    var found: [UInt64: String] = [:]
    var visits: [State: Int] = [:]
    var queue = [(state: State(positions: open.map { closed(1, $0) }, length: 0), text: [UInt8]())]
    var next = 0
    while next < queue.count {
      guard queue.count < Self.mostStates else { return (found.values.sorted(), false) }
      let (state, text) = queue[next]
      next += 1
      if text.count >= shape.lengths.lowerBound {
        let vector = zip(state.positions, open).enumerated().reduce(UInt64(0)) { vector, entry in
          let (positions, glob) = entry.element
          return vector | (positions >> UInt64(glob.tokens.count) & 1) << UInt64(entry.offset)
        }
        let sample = String(decoding: text, as: UTF8.self)
        if found[vector] == nil, !literals.contains(sample) { found[vector] = sample }
        if found.count == 1 << open.count { break }
      }
      guard text.count < shape.lengths.upperBound else { continue }
      for byte in alphabet {
        let after = State(
          positions: zip(state.positions, open).map { step($0, $1, byte) },
          length: min(state.length + 1, shape.lengths.lowerBound))
        // Once more than there are literals, so that a place that only literals led to is reached otherwise.
        guard visits[after, default: 0] <= literals.count else { continue }
        visits[after, default: 0] += 1
        queue.append((after, text + [byte]))
      }
    }
    return (found.sorted { $0.key > $1.key }.map(\.value), true)
  }

  /// The characters of the patterns, and one that none of them has.
  private var alphabet: [UInt8] {
    let used = Set(open.flatMap(\.tokens).compactMap { $0 < 0x80 ? UInt8($0) : nil }.filter(shape.allows))
    let fresh = "xyzabcdefghijklmnopqrstuvwXYZ0123456789_".utf8.first { !used.contains($0) }
    return [fresh].compactMap(\.self) + used.sorted()
  }

  /// With the places that a `*` which stands for nothing leads to.
  private func closed(_ positions: UInt64, _ glob: Glob) -> UInt64 {
    var positions = positions
    for (index, token) in glob.tokens.enumerated()
    where token == Glob.any && positions >> UInt64(index) & 1 == 1 {
      positions |= 1 << UInt64(index + 1)
    }
    return positions
  }

  private func step(_ positions: UInt64, _ glob: Glob, _ byte: UInt8) -> UInt64 {
    var after: UInt64 = 0
    for (index, token) in glob.tokens.enumerated() where positions >> UInt64(index) & 1 == 1 {
      if token == Glob.any {
        after |= 1 << UInt64(index)
      } else if token == Glob.one || token == Glob.Token(byte) {
        after |= 1 << UInt64(index + 1)
      }
    }
    return closed(after, glob)
  }
}

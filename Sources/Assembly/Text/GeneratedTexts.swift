/// Holds texts by what differs from the latest few that were not like another one.
package struct GeneratedTexts {
  private static let capacity = 4

  private var bases: [[UInt8]] = []
  private var oldest = 0

  package init() {}

  package mutating func text(_ bytes: [UInt8]) -> GeneratedText {
    for base in bases {
      if let text = GeneratedText(bytes, from: base) { return text }
    }
    if bases.count < Self.capacity {
      bases.append(bytes)
    } else {
      bases[oldest] = bytes
      oldest = (oldest + 1) % Self.capacity
    }
    return GeneratedText(bytes)
  }
}

/// What an archive's directory says of its files. Nothing is unpacked.
///
/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.12 and 4.3.16)
package enum ZipListing {
  package struct Entry: Sendable, Hashable {
    package var path: String
    /// CRC-32 of the content.
    package var checksum: UInt32
    /// In bytes, unpacked.
    package var size: Int
    package var isExecutable: Bool
  }

  /// Nil for what is no archive, or one that is cut off.
  package static func entries(_ bytes: [UInt8]) -> [Entry]? {
    let recordSize = 22
    let longestComment = 65_535
    guard bytes.count >= recordSize else { return nil }
    let lowest = max(0, bytes.count - recordSize - longestComment)
    for end in stride(from: bytes.count - recordSize, through: lowest, by: -1)
    where number(bytes, end, 4) == 0x0605_4B50 {
      guard let count = number(bytes, end + 10, 2), let start = number(bytes, end + 16, 4) else { return nil }
      return entries(bytes, count: count, from: start)
    }
    return nil
  }

  private static func entries(_ bytes: [UInt8], count: Int, from start: Int) -> [Entry]? {
    var entries: [Entry] = []
    var place = start
    for _ in 0..<count {
      guard number(bytes, place, 4) == 0x0201_4B50, let checksum = number(bytes, place + 16, 4),
        let size = number(bytes, place + 24, 4), let name = number(bytes, place + 28, 2),
        let extra = number(bytes, place + 30, 2), let comment = number(bytes, place + 32, 2),
        let attributes = number(bytes, place + 38, 4), place + 46 + name <= bytes.count
      else { return nil }
      entries.append(
        Entry(
          path: String(decoding: bytes[(place + 46)..<(place + 46 + name)], as: UTF8.self),
          checksum: UInt32(truncatingIfNeeded: checksum), size: size,
          isExecutable: (attributes >> 16) & 0o100 != 0))
      place += 46 + name + extra + comment
    }
    return entries
  }

  /// A number in the order of the format, the least byte first.
  private static func number(_ bytes: [UInt8], _ place: Int, _ size: Int) -> Int? {
    guard place >= 0, place + size <= bytes.count else { return nil }
    return (0..<size).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}

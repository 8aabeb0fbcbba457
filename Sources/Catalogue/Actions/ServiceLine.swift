#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A line of the catalogue of actions: fields parted by tabs, elements of a field by commas.
struct ServiceLine {
  enum Kind: String {
    case action = "a"
    case conditionKey = "k"
    case resourceType = "r"
  }

  /// In the library's own constants, which live as long as the program.
  let start: UnsafeRawPointer
  let count: Int

  var fields: [String] { split(0x09) }

  func list(_ field: Int) -> [String] {
    let fields = fields
    guard field < fields.count, !fields[field].isEmpty else { return [] }
    return fields[field].utf8.split(separator: 0x2C).compactMap { String($0) }
  }

  /// The name alone, without reading what is behind it.
  var name: String {
    let begin = start + 2
    let end = memchr(begin, 0x09, count - 2).map { UnsafeRawPointer($0) } ?? start + count
    return String(decoding: UnsafeRawBufferPointer(start: begin, count: end - begin), as: UTF8.self)
  }

  /// Below 0, 0 or above it, as the line's beginning is to a text, without regard to case.
  func compare(prefix: String) -> Int {
    var prefix = prefix
    return prefix.withUTF8 { key in
      guard let base = key.baseAddress.map({ UnsafeRawPointer($0) }) else { return 0 }
      // The line's end counts as less than any character.
      let common = min(key.count, count)
      let order = strncasecmp(
        start.assumingMemoryBound(to: CChar.self), base.assumingMemoryBound(to: CChar.self), common)
      return order != 0 ? Int(order) : common < key.count ? -1 : 0
    }
  }

  private func split(_ separator: Int32) -> [String] {
    var parts: [String] = []
    var begin = start
    let end = start + count
    while true {
      let next = memchr(begin, separator, end - begin).map { UnsafeRawPointer($0) }
      let length = (next ?? end) - begin
      parts.append(String(decoding: UnsafeRawBufferPointer(start: begin, count: length), as: UTF8.self))
      guard let next else { return parts }
      begin = next + 1
    }
  }
}

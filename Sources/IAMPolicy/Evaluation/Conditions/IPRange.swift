/// An IPv4 or IPv6 address, or a range of them in CIDR notation.
///
/// Without a prefix it is the one address.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress
struct IPRange: Sendable, Hashable {
  private let bytes: [UInt8]
  private let prefix: Int

  init?(_ text: String) {
    let parts = Array(text.utf8).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let bytes = IPRange.v4(parts[0]) ?? IPRange.v6(parts[0]) else { return nil }
    var prefix = bytes.count * 8
    if parts.count == 2 {
      guard let number = IPRange.decimal(parts[1]), number <= prefix else { return nil }
      prefix = number
    }
    self.bytes = bytes
    self.prefix = prefix
  }

  /// Whether every address of the other range is in this one.
  func contains(_ other: IPRange) -> Bool {
    guard bytes.count == other.bytes.count, prefix <= other.prefix else { return false }
    for index in bytes.indices {
      let bits = min(max(prefix - index * 8, 0), 8)
      let mask = UInt8(truncatingIfNeeded: 0xFF00 >> bits)
      if bytes[index] & mask != other.bytes[index] & mask { return false }
    }
    return true
  }

  private static func decimal(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...3).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func v4(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bytes: [UInt8] = []
    for part in parts {
      guard let byte = decimal(part).flatMap({ UInt8(exactly: $0) }) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }

  /// Groups of hexadecimal digits, with one `::` for a run of zeros and perhaps IPv4 at the end.
  private static func v6(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    let text = Array(text)
    guard let gap = text.indices.dropLast().first(where: { text[$0] == 0x3A && text[$0 + 1] == 0x3A }) else {
      return groups(text[...], endingInV4: true).flatMap { $0.count == 16 ? $0 : nil }
    }
    guard let head = groups(text[..<gap], endingInV4: false),
      let tail = groups(text[(gap + 2)...], endingInV4: true), head.count + tail.count <= 14
    else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: ArraySlice<UInt8>, endingInV4: Bool) -> [UInt8]? {
    if text.isEmpty { return [] }
    var bytes: [UInt8] = []
    let parts = text.split(separator: 0x3A, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if endingInV4, index == parts.count - 1, let address = v4(part) {
        bytes += address
        continue
      }
      guard (1...4).contains(part.count), part.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
        let group = UInt16(String(decoding: part, as: UTF8.self), radix: 16)
      else { return nil }
      bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
    }
    return bytes
  }
}

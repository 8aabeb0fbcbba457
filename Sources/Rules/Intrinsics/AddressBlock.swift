/// A range of addresses, such as `10.0.0.0/16`.
struct AddressBlock: Equatable {
  let address: UInt32
  let bits: Int

  /// Nil for what is not one of version 4; of version 6 only the form is looked at, by ``isSixth(_:)``.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let bits = AddressBlock.number(parts[1], 0...32) else { return nil }
    let octets = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    guard octets.count == 4 else { return nil }
    var address: UInt32 = 0
    for octet in octets {
      guard let number = AddressBlock.number(octet, 0...255) else { return nil }
      address = address << 8 | UInt32(number)
    }
    self.address = address
    self.bits = bits
  }

  /// Whether the text has the form of a block of version 6.
  static func isSixth(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, number(parts[1], 0...128) != nil, parts[0].contains(":") else { return false }
    return parts[0].utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: ":"), UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  private static func number(_ text: Substring, _ range: ClosedRange<Int>) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(text), range.contains(number)
    else { return nil }
    return number
  }

  private var mask: UInt32 { bits == 0 ? 0 : ~UInt32(0) << UInt32(32 - bits) }

  /// Whether every address of another block is one of this.
  func contains(_ other: AddressBlock) -> Bool {
    other.bits >= bits && other.address & mask == address & mask
  }

  func overlaps(_ other: AddressBlock) -> Bool { contains(other) || other.contains(self) }
}

/// The catalogue's numbers as bytes; `CatalogueCursor` reads them.
struct ByteBuffer: Hashable {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(_ other: ByteBuffer) { bytes += other.bytes }
  mutating func append(_ text: some Sequence<UInt8>) { bytes += text }

  mutating func append(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func append(count: Int) { append(number: UInt64(count)) }

  mutating func append(double: Double) {
    for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: double.bitPattern >> UInt64(8 * shift))) }
  }

  mutating func append(fixed: Int) {
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: fixed >> (8 * shift))) }
  }

  /// A list to be passed over: its length in bytes, then how many elements, then they.
  mutating func append(list: ByteBuffer, count: Int) {
    var content = ByteBuffer()
    content.append(count: count)
    content.append(list)
    append(count: content.count)
    append(content)
  }
}

/// Reads the catalogue's bytes in their order. Beyond their end there are zeros.
struct CatalogueCursor {
  let bytes: CatalogueBytes
  var offset: Int

  mutating func byte() -> UInt8 {
    guard offset < bytes.count else { return 0 }
    defer { offset += 1 }
    return bytes.base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// Seven bits a byte, the lowest first; the eighth says that there are more.
  mutating func number() -> UInt64 {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let next = byte()
      result |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    return result
  }

  mutating func count() -> Int { Int(truncatingIfNeeded: number()) }

  mutating func string() -> StringNumber { StringNumber(rawValue: UInt32(truncatingIfNeeded: number())) }

  mutating func double() -> Double {
    var bits: UInt64 = 0
    for shift in 0..<8 { bits |= UInt64(byte()) << UInt64(8 * shift) }
    return Double(bitPattern: bits)
  }

  mutating func strings() -> StringList {
    let count = count()
    let list = StringList(bytes: bytes, offset: offset, count: count)
    for _ in 0..<count { _ = number() }
    return list
  }
}

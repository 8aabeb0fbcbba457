/// CRC-32 as archives hold it for each file.
///
/// https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.4.7)
package enum ZipChecksum {
  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
  }

  package static func of(_ bytes: [UInt8]) -> UInt32 {
    let table = table
    var value = UInt32.max
    for byte in bytes { value = (value >> 8) ^ table[Int((value ^ UInt32(byte)) & 0xFF)] }
    return ~value
  }
}

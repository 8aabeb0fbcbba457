internal import CrossAccountCNettle

/// Base64 (RFC 4648).
package enum Base64 {
  /// With padding.
  package static func encode(_ bytes: [UInt8]) -> String {
    var text = [CChar](repeating: 0, count: (bytes.count + 2) / 3 * 4)
    nettle_base64_encode_raw(&text, bytes.count, bytes)
    return String(decoding: text.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// With padding or without; nil for text that is not Base64.
  package static func decode(_ text: String) -> [UInt8]? {
    var digits = Array(text.utf8)
    // Nettle passes over white space, which has no place here, and asks for the padding.
    guard digits.allSatisfy({ $0 > 0x20 }) else { return nil }
    if digits.last != UInt8(ascii: "=") {
      digits += [UInt8](repeating: UInt8(ascii: "="), count: (4 - digits.count % 4) % 4)
    }
    var state = base64_decode_ctx()
    nettle_base64_decode_init(&state)
    var bytes = [UInt8](repeating: 0, count: digits.count / 4 * 3 + 3)
    var count = bytes.count
    let isRead = digits.withUnsafeBytes { digits in
      nettle_base64_decode_update(
        &state, &count, &bytes, digits.count, digits.bindMemory(to: CChar.self).baseAddress)
    }
    guard isRead == 1, nettle_base64_decode_final(&state) == 1 else { return nil }
    return Array(bytes[..<count])
  }
}

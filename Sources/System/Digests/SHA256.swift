internal import CrossAccountCNettle

/// SHA-256 (FIPS 180-4) of bytes that arrive in pieces, and ``hex(_:)`` for bytes at hand.
package struct SHA256 {
  private var state = sha256_ctx()

  package init() { nettle_sha256_init(&state) }

  package mutating func update(_ bytes: [UInt8]) {
    nettle_sha256_update(&state, bytes.count, bytes)
  }

  /// The digest of all bytes so far: 32 bytes. Consumes the value because nettle starts again after a digest: a
  /// later update would silently hash the rest alone.
  package consuming func finish() -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&state, digest.count, &digest)
    return digest
  }

  /// The digest as 64 lower-case hexadecimal digits.
  package consuming func finishAsHex() -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  package static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  package static func hex(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finishAsHex()
  }
}

internal import CrossAccountCCatalogue

/// The bytes of the catalogue, which are part of the program.
struct CatalogueBytes: @unchecked Sendable {
  // Sendable, because nobody can write to it: it points into the program's constants.
  let base: UnsafeRawPointer
  let count: Int

  static let embedded = CatalogueBytes(
    base: UnsafeRawPointer(resource_schemas()), count: Int(resource_schemas_size()))

  func fixed(at offset: Int) -> UInt32 {
    guard offset >= 0, offset + 4 <= count else { return 0 }
    return UInt32(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  func header(_ field: CatalogueHeader) -> Int { Int(fixed(at: field.offset)) }

  /// The UTF-8 of a string, without copying it.
  func text(_ string: StringNumber) -> UnsafeRawBufferPointer {
    let ends = header(.stringEnds)
    let number = Int(string.rawValue)
    let start = number == 0 ? 0 : Int(fixed(at: ends + 4 * (number - 1)))
    let end = Int(fixed(at: ends + 4 * number))
    let bytes = header(.stringBytes)
    guard start <= end, bytes + end <= count else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(start: base + bytes + start, count: end - start)
  }

  func string(_ string: StringNumber) -> String { String(decoding: text(string), as: UTF8.self) }
}

/// The contents of all files in one block of memory that does not move: libzip keeps pointers into it from
/// the adding of an entry to the closing of the archive, longer than Swift lends out an array's storage.
final class PackedContents {
  private let block: UnsafeMutableRawBufferPointer
  /// One a file, in the same order.
  let parts: [UnsafeRawBufferPointer]

  init(_ files: [HandlerDirectory.File]) {
    // Never of no size, so that even an empty file's part has an address.
    block = .allocate(byteCount: max(1, files.reduce(0) { $0 + $1.bytes.count }), alignment: 1)
    var parts: [UnsafeRawBufferPointer] = []
    var offset = 0
    for file in files {
      let part = UnsafeMutableRawBufferPointer(rebasing: block[offset..<offset + file.bytes.count])
      part.copyBytes(from: file.bytes)
      parts.append(UnsafeRawBufferPointer(part))
      offset += file.bytes.count
    }
    self.parts = parts
  }

  deinit { block.deallocate() }
}

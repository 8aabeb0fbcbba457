internal import CrossAccountCZip

/// Writes deployment packages as zip archives.
///
/// The bytes depend on the files' paths, execute bits and contents alone: entries are sorted by path, folders
/// get none of their own, every mode is 0644 or 0755, every time the first one that a zip can hold.
package enum ZipArchive {
  package enum Compression: Sendable, Hashable, CaseIterable {
    /// Stores the bytes as they are: the same archive whatever version of zlib is installed.
    case none
    /// The smallest archive. Its bytes may change with the version of zlib.
    case deflate
  }

  /// The archive, built in memory.
  ///
  /// - Throws: A fault of kind ``PackagingFault/Kind/archive`` with the zip library's reason.
  package static func make(
    _ directory: HandlerDirectory, compression: Compression = .none
  ) throws(PackagingError) -> [UInt8] {
    let contents = PackedContents(directory.files)
    defer { withExtendedLifetime(contents) {} }
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let output = zip_source_buffer_create(nil, 0, 0, &error) else { throw fault(&error) }
    defer { zip_source_free(output) }
    guard let archive = zip_open_from_source(output, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
      throw fault(&error)
    }
    // The archive owns the source from here on and frees it when closed; the bytes are read after that.
    zip_source_keep(output)
    do throws(PackagingError) {
      for (file, bytes) in zip(directory.files, contents.parts) {
        try ZipEntry(file, bytes, compression).add(to: archive)
      }
      // The contents are read only now.
      guard zip_close(archive) == 0 else { throw fault(archive) }
    } catch {
      zip_discard(archive)
      throw error
    }
    return try bytes(of: output)
  }

  private static func bytes(of source: OpaquePointer) throws(PackagingError) -> [UInt8] {
    guard zip_source_open(source) == 0 else { throw fault(zip_source_error(source)) }
    defer { zip_source_close(source) }
    guard zip_source_seek(source, 0, SEEK_END) == 0 else { throw fault(zip_source_error(source)) }
    let size = zip_source_tell(source)
    guard size >= 0, zip_source_seek(source, 0, SEEK_SET) == 0 else { throw fault(zip_source_error(source)) }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    var count = 0
    while count < bytes.count {
      let offset = count
      let more = bytes.withUnsafeMutableBytes {
        zip_source_read(source, $0.baseAddress.map { $0 + offset }, UInt64($0.count - offset))
      }
      guard more > 0 else { throw fault(zip_source_error(source)) }
      count += Int(more)
    }
    return bytes
  }

  static func fault(_ archive: OpaquePointer, at path: String = "archive") -> PackagingError {
    PackagingError(.archive, path, "cannot be zipped: \(String(cString: zip_strerror(archive)))")
  }

  private static func fault(_ error: UnsafeMutablePointer<zip_error_t>) -> PackagingError {
    PackagingError(.archive, "archive", "cannot be zipped: \(String(cString: zip_error_strerror(error)))")
  }
}

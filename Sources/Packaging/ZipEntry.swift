internal import CrossAccountCZip

/// One file on its way into an archive.
struct ZipEntry {
  let file: HandlerDirectory.File
  let bytes: UnsafeRawBufferPointer
  let compression: ZipArchive.Compression

  /// 1 January 1980, 00:00:00: where a zip's clock begins. No other time would mean anything to the function.
  private static let date: UInt16 = 0 << 9 | 1 << 5 | 1
  private static let time: UInt16 = 0

  init(_ file: HandlerDirectory.File, _ bytes: UnsafeRawBufferPointer, _ compression: ZipArchive.Compression)
  {
    self.file = file
    self.bytes = bytes
    self.compression = compression
  }

  func add(to archive: OpaquePointer) throws(PackagingError) {
    guard let source = zip_source_buffer(archive, bytes.baseAddress, UInt64(bytes.count), 0) else {
      throw ZipArchive.fault(archive, at: file.path)
    }
    let added = zip_file_add(archive, file.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard added >= 0 else {
      // Only a successful call takes the source over.
      zip_source_free(source)
      throw ZipArchive.fault(archive, at: file.path)
    }
    let index = UInt64(added)
    let mode: UInt32 = file.isExecutable ? 0o100755 : 0o100644
    let (method, level) = compression == .none ? (ZIP_CM_STORE, 0) : (ZIP_CM_DEFLATE, 9)
    guard zip_set_file_compression(archive, index, method, UInt32(level)) == 0,
      zip_file_set_dostime(archive, index, Self.time, Self.date, 0) == 0,
      zip_file_set_external_attributes(archive, index, 0, UInt8(ZIP_OPSYS_UNIX), mode << 16) == 0
    else { throw ZipArchive.fault(archive, at: file.path) }
  }
}

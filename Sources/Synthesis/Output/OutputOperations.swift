internal import CrossAccountSystem

/// What the writer does to the disk, so that a test can make any step of it fail.
struct OutputOperations: Sendable {
  typealias Action = @Sendable (String) throws(FileSystemError) -> Void
  typealias Pair = @Sendable (String, String) throws(FileSystemError) -> Void

  var createDirectory: Action = { path throws(FileSystemError) in try Files.createDirectory(path) }
  var create: @Sendable (String, [UInt8]) throws(FileSystemError) -> Void = {
    path, bytes throws(FileSystemError) in
    try Files.create(path, bytes, flushed: false)
  }
  /// Brings created files of a folder to the disk.
  var flush: @Sendable ([String], String) throws(FileSystemError) -> Void = {
    paths, folder throws(FileSystemError) in
    try Files.flush(paths, in: folder)
  }
  var link: Pair = { path, name throws(FileSystemError) in try Files.link(path, as: name) }
  var rename: Pair = { from, to throws(FileSystemError) in try Files.rename(from, to: to) }
  var remove: Action = { path throws(FileSystemError) in try Files.remove(path) }
  var removeDirectory: Action = { path throws(FileSystemError) in try Files.removeDirectory(path) }
}

internal import CrossAccountCSystem

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The file operations this project needs, straight on POSIX: Foundation would cost every start of the
/// command more time than all else it does.
package enum Files {
  /// Nil when nothing is there; links are not followed.
  package static func status(_ path: String) throws(FileSystemError) -> FileStatus? {
    var info = stat()
    do {
      try attempt("access", path) { lstat(path, &info) }
    } catch {
      if error.code == ENOENT || error.code == ENOTDIR { return nil }
      throw error
    }
    let kind: FileKind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      case S_IFLNK: .symbolicLink
      default: .special
      }
    return FileStatus(kind: kind, size: Int(info.st_size), isExecutable: info.st_mode & S_IXUSR != 0)
  }

  /// All bytes of a file.
  package static func read(_ path: String) throws(FileSystemError) -> [UInt8] {
    let file = try attempt("open", path) { open(path, O_RDONLY | O_CLOEXEC) }
    defer { close(file) }
    var info = stat()
    try attempt("access", path) { fstat(file, &info) }
    // One byte more than the size, so that the end is seen without growing the buffer.
    var bytes = [UInt8](repeating: 0, count: max(Int(info.st_size), 0) + 1)
    var count = 0
    while true {
      let offset = count
      let room = bytes.count - offset
      let more = try attempt("read", path) {
        bytes.withUnsafeMutableBytes { systemRead(file, $0.baseAddress.map { $0 + offset }, room) }
      }
      if more == 0 { break }
      count += more
      if count == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// The first bytes of a regular file, at most one more than the limit, so that its exceeding shows. Nil for
  /// what is no regular file: a pipe would make the run wait, and a device never end.
  package static func readRegular(_ path: String, limit: Int) throws(FileSystemError) -> [UInt8]? {
    let file = try attempt("open", path) { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC) }
    defer { close(file) }
    var info = stat()
    try attempt("access", path) { fstat(file, &info) }
    guard info.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    // Some files, as those of /proc, report no size and still have text.
    let step = min(max(Int(info.st_size), 4_096), limit) + 1
    while bytes.count <= limit {
      let offset = bytes.count
      let room = min(step, limit + 1 - offset)
      bytes.append(contentsOf: repeatElement(0, count: room))
      let more = try attempt("read", path) {
        bytes.withUnsafeMutableBytes { systemRead(file, $0.baseAddress.map { $0 + offset }, room) }
      }
      bytes.removeLast(room - more)
      if more == 0 { break }
    }
    return bytes
  }

  /// The file's text, or nil when the bytes are not UTF-8.
  package static func readText(_ path: String) throws(FileSystemError) -> String? {
    String(validating: try read(path), as: UTF8.self)
  }

  /// The names in a directory without `.` and `..`, sorted by their bytes so that every machine lists alike.
  /// A name that is not UTF-8 comes out repaired and then leads nowhere: see ``listBytes(_:)``.
  package static func list(_ path: String) throws(FileSystemError) -> [String] {
    try listBytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names as the file system holds them, for those who must find the ones that are not UTF-8.
  package static func listBytes(_ path: String) throws(FileSystemError) -> [[UInt8]] {
    guard let directory = opendir(path) else {
      throw FileSystemError(operation: "list", path: path, code: errno)
    }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { throw FileSystemError(operation: "list", path: path, code: errno) }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Where a symbolic link points, as it is written in the link.
  package static func linkTarget(_ path: String) throws(FileSystemError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try attempt("read the link", path) { readlink(path, &buffer, buffer.count) }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Makes a directory and those above it; one that exists is fine.
  package static func createDirectory(_ path: String) throws(FileSystemError) {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    if code == EEXIST {
      if try status(path)?.kind != .file { return }
    } else if code == ENOENT, let parent = Paths.parent(of: path) {
      try createDirectory(parent)
      try attempt("create the directory", path) { mkdir(path, 0o777) }
      return
    }
    throw FileSystemError(operation: "create the directory", path: path, code: code)
  }

  /// Writes a new file. Fails if the path exists; leaves no part of a file behind.
  ///
  /// - Parameter flushed: Whether the bytes are on the disk when this returns; else ``flush(_:in:)`` sees to it.
  package static func create(
    _ path: String, _ bytes: [UInt8], flushed: Bool = true
  ) throws(FileSystemError) {
    let file = try attempt("create", path) { open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    do {
      var offset = 0
      while offset < bytes.count {
        let start = offset
        offset += try attempt("write", path) {
          bytes.withUnsafeBytes { systemWrite(file, $0.baseAddress.map { $0 + start }, bytes.count - start) }
        }
      }
      if flushed { try attempt("flush", path) { fsync(file) } }
    } catch {
      close(file)
      try? remove(path)
      throw error
    }
    // Some file systems report a full disk only here. Never repeated: the number may be another file's by now.
    if close(file) != 0, errno != EINTR {
      let error = FileSystemError(operation: "close", path: path, code: errno)
      try? remove(path)
      throw error
    }
  }

  /// Brings what was written to some files of a folder to the disk.
  ///
  /// Flushing a thousand files one by one takes seconds; where the system can flush a whole file system, many
  /// files are flushed by that.
  package static func flush(_ paths: [String], in folder: String) throws(FileSystemError) {
    #if os(Linux)
      if paths.count > 16 {
        let directory = try attempt("open", folder) { open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY) }
        defer { close(directory) }
        try attempt("flush", folder) { syncfs(directory) }
        return
      }
    #endif
    for path in paths {
      let file = try attempt("open", path) { open(path, O_RDONLY | O_CLOEXEC) }
      defer { close(file) }
      try attempt("flush", path) { fsync(file) }
    }
  }

  /// Puts the file `from` at `to` in one step, in the place of what was there.
  package static func rename(_ from: String, to: String) throws(FileSystemError) {
    try attempt("rename to", to) { systemRename(from, to) }
  }

  /// A second name for the same file.
  package static func link(_ path: String, as name: String) throws(FileSystemError) {
    try attempt("link to", name) { systemLink(path, name) }
  }

  package static func remove(_ path: String) throws(FileSystemError) {
    try attempt("remove", path) { unlink(path) }
  }

  package static func removeDirectory(_ path: String) throws(FileSystemError) {
    try attempt("remove", path) { rmdir(path) }
  }

  /// The path with links resolved, or nil when it leads nowhere.
  package static func resolve(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  package static func currentDirectory() throws(FileSystemError) -> String {
    guard let path = getcwd(nil, 0) else {
      throw FileSystemError(operation: "find", path: "the current directory", code: errno)
    }
    defer { free(path) }
    return String(cString: path)
  }
}

// Inside of `Files`, its own names hide the system's.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}
private func systemRename(_ from: String, _ to: String) -> Int32 { rename(from, to) }
private func systemLink(_ path: String, _ name: String) -> Int32 { link(path, name) }

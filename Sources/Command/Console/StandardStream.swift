internal import CrossAccountSystem

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Standard output or standard error of the process.
///
/// What can't be written is remembered and reported at the end: a run that changes files or stacks must not stop halfway
/// because its report finds no room.
final class StandardStream {
  private let descriptor: Int32
  private let name: String
  private var hasWritten = false
  /// Nobody reads any more, or an error came up: the rest is dropped.
  private var isClosed = false
  /// The first error. A reader that has seen enough and closed its pipe, as `head` does, is none.
  private(set) var failure: FileSystemError?

  init(_ descriptor: Int32, name: String) {
    self.descriptor = descriptor
    self.name = name
  }

  func write(_ text: String) {
    if isClosed || text.isEmpty { return }
    hasWritten = true
    var rest = text
    rest.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count, !isClosed {
        let count = systemWrite(descriptor, bytes.baseAddress.map { $0 + offset }, bytes.count - offset)
        if count > 0 { offset += count } else { take(errno) }
      }
    }
  }

  /// Closes the stream: some file systems report only here that there was no room.
  func finish() {
    if hasWritten, !isClosed, systemClose(descriptor) != 0 { take(errno) }
    isClosed = true
  }

  private func take(_ code: Int32) {
    switch code {
    case EINTR: return
    case EAGAIN:
      // Whoever shares the pipe has made it one that does not wait.
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, -1)
      return
    case EPIPE: break
    default: failure = FileSystemError(operation: "write", path: name, code: code)
    }
    isClosed = true
  }
}

// Inside of the class, its own names hide the system's.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

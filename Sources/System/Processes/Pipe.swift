#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A pipe whose ends are closed with it, and by no child kept open.
final class Pipe {
  /// Negative once they are closed.
  private(set) var read: Int32
  private(set) var write: Int32

  /// Nil where the system has no more.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    read = ends[0]
    write = ends[1]
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeRead()
    closeWrite()
  }

  func closeRead() {
    if read >= 0 { close(read) }
    read = -1
  }

  func closeWrite() {
    if write >= 0 { close(write) }
    write = -1
  }

  /// Appends what is there; closes the end where nothing comes any more.
  func take(_ bytes: inout [UInt8]) {
    let room = 65_536
    let offset = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: room))
    let count = bytes.withUnsafeMutableBytes { systemRead(read, $0.baseAddress.map { $0 + offset }, room) }
    bytes.removeLast(room - max(0, count))
    if count == 0 || count < 0 && errno != EINTR && errno != EAGAIN { closeRead() }
  }

  /// Writes as much as there is room for; closes the end once nothing is left, or nobody reads.
  func put(_ bytes: inout ArraySlice<UInt8>) {
    let count = bytes.withUnsafeBytes { systemWrite(write, $0.baseAddress, $0.count) }
    if count > 0 { bytes = bytes.dropFirst(count) }
    if bytes.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR { closeWrite() }
  }
}

// Inside of the class, its own names hide the system's.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}
private func systemWrite(_ file: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, buffer, count)
}

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Another program, run to its end with what it shall read.
enum ChildProcess {
  struct Result {
    /// As a shell tells it: 128 and the signal for one that was killed.
    var status: Int32
    var out: [UInt8]
    var error: String
  }

  /// Nil where the program cannot be started.
  static func run(_ arguments: [String], input: [UInt8] = []) -> Result? {
    guard let program = arguments.first, let inner = Pipe(), let outer = Pipe(), let fault = Pipe() else {
      return nil
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, inner.read, 0)
    posix_spawn_file_actions_adddup2(&actions, outer.write, 1)
    posix_spawn_file_actions_adddup2(&actions, fault.write, 2)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    let started = posix_spawnp(&process, program, &actions, nil, words, environ)
    inner.closeRead()
    outer.closeWrite()
    fault.closeWrite()
    guard started == 0 else { return nil }
    let (out, error) = exchange(input, inner, outer, fault)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return Result(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, out: out,
      error: String(decoding: error, as: UTF8.self))
  }

  /// Writes and reads at once: a program that answers while it is asked would else wait for us, and we for it.
  private static func exchange(
    _ input: [UInt8], _ inner: Pipe, _ outer: Pipe, _ fault: Pipe
  ) -> (out: [UInt8], error: [UInt8]) {
    var (out, error): ([UInt8], [UInt8]) = ([], [])
    var written = 0
    // A program that stops reading shall be an error to see, not a signal to die of.
    let handler = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, handler) }
    _ = fcntl(inner.write, F_SETFL, O_NONBLOCK)
    if input.isEmpty { inner.closeWrite() }
    while outer.isReading || fault.isReading {
      var waiting = [
        pollfd(fd: outer.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: fault.read, events: Int16(POLLIN), revents: 0),
        pollfd(fd: inner.write, events: Int16(POLLOUT), revents: 0),
      ]
      if poll(&waiting, nfds_t(waiting.count), -1) < 0 {
        if errno == EINTR { continue }
        break
      }
      if waiting[0].revents != 0 { outer.take(&out) }
      if waiting[1].revents != 0 { fault.take(&error) }
      if waiting[2].revents != 0 {
        let count = input[written...].withUnsafeBytes { write(inner.write, $0.baseAddress, $0.count) }
        if count > 0 { written += count }
        if written == input.count || count < 0 && errno != EAGAIN && errno != EINTR { inner.closeWrite() }
      }
    }
    return (out, error)
  }
}

/// A pipe whose ends are closed with it, and by no child kept open.
private final class Pipe {
  private(set) var read: Int32
  private(set) var write: Int32

  var isReading: Bool { read >= 0 }

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
}

private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(file, buffer, count)
}

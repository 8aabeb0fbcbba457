#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A process whose output is read until it ends. It reads nothing itself.
final class ChildProcess {
  private let id: pid_t
  /// The reading ends of its output and its errors; -1 once the end is reached.
  private var ends: [Int32]
  private var texts: [[UInt8]] = [[], []]

  init(_ path: String, _ arguments: [String], environment: [String: String]) throws(DeploymentError) {
    let out = try ChildProcess.pipe()
    let error = try ChildProcess.pipe()
    #if canImport(Glibc) || canImport(Musl)
      var actions = posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, out.write, 1)
    posix_spawn_file_actions_adddup2(&actions, error.write, 2)

    var arguments: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in arguments + variables { free(pointer) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, path, &actions, nil, &arguments, &variables)
    close(out.write)
    close(error.write)
    guard code == 0 else {
      close(out.read)
      close(error.read)
      throw DeploymentError("aws-cli", "cannot run \(path): \(String(cString: strerror(code)))")
    }
    self.id = id
    ends = [out.read, error.read]
  }

  /// Reads what the processes print, whichever prints, until all have ended.
  static func drain(_ processes: [ChildProcess]) {
    while true {
      let open = processes.flatMap { process in
        process.ends.indices.filter { process.ends[$0] >= 0 }.map { (process, $0) }
      }
      if open.isEmpty { return }
      var watched = open.map { pollfd(fd: $0.0.ends[$0.1], events: Int16(POLLIN), revents: 0) }
      if poll(&watched, nfds_t(watched.count), -1) < 0 { continue }
      for (index, place) in open.enumerated() where watched[index].revents != 0 { place.0.read(place.1) }
    }
  }

  /// Waits for the end of a process whose output is read.
  func finish() -> AWSAnswer {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    // As the shell tells it: the exit status, or 128 and the signal.
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    return AWSAnswer(status: code, out: texts[0], error: String(decoding: texts[1], as: UTF8.self))
  }

  private func read(_ end: Int) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = systemRead(ends[end], &buffer, buffer.count)
    if count > 0 {
      texts[end] += buffer.prefix(count)
    } else if count == 0 || errno != EINTR {
      close(ends[end])
      ends[end] = -1
    }
  }

  private static func pipe() throws(DeploymentError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [-1, -1]
    guard systemPipe(&ends) == 0 else {
      throw DeploymentError("aws-cli", "cannot make a pipe: \(String(cString: strerror(errno)))")
    }
    // Closed in the processes that come later, which would keep them open otherwise.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

// Inside of the class, its own names hide the system's.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(file, buffer, count)
}
private func systemPipe(_ ends: UnsafeMutablePointer<Int32>) -> Int32 { pipe(ends) }

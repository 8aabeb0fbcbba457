#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Another program, run without a shell between. Several run at the same time: each begins when it is made.
package final class ChildProcess {
  private let id: pid_t
  private let input: Pipe
  private let output: Pipe
  private let fault: Pipe
  private var unwritten: ArraySlice<UInt8>
  private var out: [UInt8] = []
  private var error: [UInt8] = []

  /// - Parameters:
  ///   - arguments: The program, by its path or by a name on the `PATH`, and its arguments.
  ///   - environment: Nil for that of this process.
  ///   - input: What it shall read.
  package init(
    _ arguments: [String], environment: [String: String]? = nil, input bytes: [UInt8] = []
  ) throws(ProcessError) {
    guard let program = arguments.first, let input = Pipe(), let output = Pipe(), let fault = Pipe() else {
      throw ProcessError(description: "a pipe cannot be created")
    }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.read, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, 1)
    posix_spawn_file_actions_adddup2(&actions, fault.write, 2)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      (environment ?? [:]).sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for pointer in words + variables { free(pointer) } }
    var id = pid_t()
    let code =
      environment == nil
      ? posix_spawnp(&id, program, &actions, nil, &words, environ)
      : posix_spawnp(&id, program, &actions, nil, &words, &variables)
    guard code == 0 else {
      throw ProcessError(description: "cannot run \(program): \(String(cString: strerror(code)))")
    }
    input.closeRead()
    output.closeWrite()
    fault.closeWrite()
    if bytes.isEmpty { input.closeWrite() } else { _ = fcntl(input.write, F_SETFL, O_NONBLOCK) }
    self.id = id
    self.input = input
    self.output = output
    self.fault = fault
    unwritten = bytes[...]
  }

  /// Runs one program to its end; nil where it cannot be started.
  package static func run(_ arguments: [String], input: [UInt8] = []) -> ProcessResult? {
    (try? ChildProcess(arguments, input: input)).map { finish([$0])[0] }
  }

  /// Waits for all of them, writing and reading whichever is ready: a program that answers while it is asked would
  /// else wait for us, and we for it.
  package static func finish(_ processes: [ChildProcess]) -> [ProcessResult] {
    // A program that stops reading shall be an error to see, not a signal to die of.
    let handler = signal(SIGPIPE, SIG_IGN)
    defer { signal(SIGPIPE, handler) }
    while true {
      let open = processes.filter { $0.output.read >= 0 || $0.fault.read >= 0 }
      if open.isEmpty { break }
      var waiting = open.flatMap { process in
        [
          pollfd(fd: process.output.read, events: Int16(POLLIN), revents: 0),
          pollfd(fd: process.fault.read, events: Int16(POLLIN), revents: 0),
          pollfd(fd: process.input.write, events: Int16(POLLOUT), revents: 0),
        ]
      }
      if poll(&waiting, nfds_t(waiting.count), -1) < 0 {
        if errno == EINTR { continue }
        break
      }
      for (index, process) in open.enumerated() {
        if waiting[3 * index].revents != 0 { process.output.take(&process.out) }
        if waiting[3 * index + 1].revents != 0 { process.fault.take(&process.error) }
        if waiting[3 * index + 2].revents != 0 { process.input.put(&process.unwritten) }
      }
    }
    return processes.map { $0.result() }
  }

  private func result() -> ProcessResult {
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return ProcessResult(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, out: out,
      error: String(decoding: error, as: UTF8.self))
  }
}

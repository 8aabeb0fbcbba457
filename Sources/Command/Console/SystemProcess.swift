internal import CrossAccountCSystem

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The few things the command asks of the process it runs in.
enum SystemProcess {
  /// Makes of what would end the process, or lead its output elsewhere, errors to report.
  static func prepare() {
    // The next file that is opened would take the number of a stream that was closed before the start.
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
    // A file over the size limit.
    signal(SIGXFSZ, SIG_IGN)
    // A reader that closes its pipe shall not kill a run that is changing files or stacks. Handled and not ignored:
    // programs that are started from here would go on ignoring it.
    signal(SIGPIPE) { _ in }
    #if canImport(Glibc)
      // What a run makes it keeps to its end: memory is asked for in large pieces, of which only what is used
      // counts, and not by a call for each 132 kB.
      mallopt(M_TOP_PAD, 32 << 20)
    #endif
  }

  static func exit(_ code: ExitCode) -> Never {
    #if canImport(Darwin)
      Darwin.exit(code.rawValue)
    #elseif canImport(Glibc)
      Glibc.exit(code.rawValue)
    #elseif canImport(Musl)
      Musl.exit(code.rawValue)
    #endif
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func environment() -> [String: String] {
    var variables: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
      place += 1
    }
    return variables
  }

  static func sleep(_ seconds: Double) {
    usleep(UInt32(seconds * 1_000_000))
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The terminal's width in columns.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Seconds from some fixed point in the past.
  static func uptime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

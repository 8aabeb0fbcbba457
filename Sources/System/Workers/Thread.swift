internal import CrossAccountCSystem

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A thread of the system, with as large a stack as the main thread has: values nest deep.
struct Thread {
  private static let stackSize = 8 << 20

  private let handle: pthread_t

  /// Starts the thread; nil where the system gives none.
  init?(_ body: @escaping @Sendable () -> Void) {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(attributes) }
    pthread_attr_setstacksize(attributes, Thread.stackSize)
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Darwin)
      var started: pthread_t?
    #else
      var started: pthread_t = 0
    #endif
    let result = pthread_create(&started, attributes, { Thread.run($0) }, work.toOpaque())
    #if canImport(Darwin)
      let thread = started
    #else
      let thread: pthread_t? = started
    #endif
    guard result == 0, let thread else {
      work.release()
      return nil
    }
    handle = thread
  }

  /// Waits for the thread's end.
  func join() { pthread_join(handle, nil) }

  /// How many cores this process may use.
  static var cores: Int {
    #if os(Linux)
      // A container or `taskset` may leave a process fewer than the machine has.
      var allowed = [UInt64](repeating: 0, count: 128)
      if cores_of_process(0, UInt(allowed.count * 8), &allowed) == 0 {
        return max(1, allowed.reduce(0) { $0 + $1.nonzeroBitCount })
      }
    #endif
    return max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  private static func run(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().body() }
    return nil
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}

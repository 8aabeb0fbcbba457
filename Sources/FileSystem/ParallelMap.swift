#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The same work on many elements, on all processors. Threads of the system's own, since a pool would cost each
/// start of the command more than most runs have to do.
package enum ParallelMap {
  /// Below so many elements one thread does all.
  private static let least = 32

  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    let workers = min(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))), 8, elements.count / least)
    guard workers > 1 else { return elements.map(transform) }
    let size = (elements.count + workers - 1) / workers
    let parts = stride(from: 0, to: elements.count, by: size).map { start in
      Part(Array(elements[start..<min(start + size, elements.count)]), transform)
    }
    let threads = parts.dropFirst().map { part in (part, start(part)) }
    parts.first?.run()
    for (part, thread) in threads {
      // Where the system has no thread to give, the work is done here.
      if let thread { pthread_join(thread, nil) } else { part.run() }
    }
    return parts.flatMap(\.results)
  }

  private static func start<Element, Result>(_ part: Part<Element, Result>) -> pthread_t? {
    let box = Unmanaged.passRetained(part as any Work & Sendable as AnyObject)
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    // Trees nest deep, and are walked by recursion.
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let code = pthread_create(&thread, &attributes, parallelWork, box.toOpaque())
    if code != 0 {
      box.release()
      return nil
    }
    return thread
  }
}

private protocol Work: AnyObject {
  func run()
}

/// A part of the elements. One thread writes its results; others read them once it has ended.
private final class Part<Element: Sendable, Result: Sendable>: Work, @unchecked Sendable {
  private let elements: [Element]
  private let transform: @Sendable (Element) -> Result
  private(set) var results: [Result] = []

  init(_ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result) {
    self.elements = elements
    self.transform = transform
  }

  func run() { results = elements.map(transform) }
}

#if canImport(Darwin)
  private func parallelWork(_ argument: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
    (Unmanaged<AnyObject>.fromOpaque(argument).takeRetainedValue() as? any Work)?.run()
    return nil
  }
#else
  private func parallelWork(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let argument else { return nil }
    (Unmanaged<AnyObject>.fromOpaque(argument).takeRetainedValue() as? any Work)?.run()
    return nil
  }
#endif

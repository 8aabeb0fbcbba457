internal import Synchronization

/// Does many independent pieces of work on all cores that the process may use. Threads of the system's own, since a
/// pool would cost each start of the command more than most runs have to do.
package enum Workers {
  /// From so many pieces on, threads are worth their start.
  private static let fewest = 8

  /// The results of the same work on many elements, in their order.
  package static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ transform: @escaping @Sendable (Element) -> Result
  ) -> [Result] {
    map(elements.count, with: {}) { _, index in transform(elements[index]) }
  }

  /// The results of `count` pieces of work in their order, whichever worker did them and when.
  ///
  /// - Parameters:
  ///   - makeTools: What each worker has for itself, such as what it remembers of earlier pieces.
  ///   - begins: Told the numbers of the pieces that this thread begins, to show how far the work is.
  ///   - work: Given the piece's number. It must not depend on what other pieces do.
  package static func map<Tools, Result: Sendable>(
    _ count: Int, with makeTools: @escaping @Sendable () -> Tools,
    begins: (Int) -> Void = { _ in },
    _ work: @escaping @Sendable (inout Tools, Int) -> Result
  ) -> [Result] {
    let workers = count < fewest ? 1 : min(Thread.cores, count / 2)
    guard workers > 1 else {
      var tools = makeTools()
      return (0..<count).map { index in
        begins(index)
        return work(&tools, index)
      }
    }
    let shared = Shared<Result>(count: count)
    @Sendable func run(_ begins: (Int) -> Void) {
      var tools = makeTools()
      var done: [(Int, Result)] = []
      while let index = shared.next() {
        begins(index)
        done.append((index, work(&tools, index)))
      }
      shared.add(done)
    }
    // This thread works too; the others do it all the sooner.
    let others = (1..<workers).compactMap { _ in Thread { run { _ in } } }
    run(begins)
    for other in others { other.join() }
    return shared.inOrder()
  }

  private final class Shared<Result: Sendable>: Sendable {
    private let count: Int
    private let position = Mutex(0)
    private let results = Mutex<[(Int, Result)]>([])

    init(count: Int) { self.count = count }

    func next() -> Int? {
      position.withLock { position in
        guard position < count else { return nil }
        defer { position += 1 }
        return position
      }
    }

    func add(_ done: [(Int, Result)]) { results.withLock { $0 += done } }

    func inOrder() -> [Result] {
      results.withLock { $0.sorted { $0.0 < $1.0 }.map(\.1) }
    }
  }
}

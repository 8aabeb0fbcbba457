internal import CrossAccountCCatalogue

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A service's lines in the catalogue, of which only those that are asked for are read.
///
/// The lines are sorted by kind and by name without regard to case. C's functions do the looking, so that an
/// unoptimised `synth` is fast too.
struct ServiceText {
  private let start: UnsafeRawPointer
  private let count: Int

  /// - Parameter index: Among the services, from 0; there must be one.
  init(_ index: Int) {
    let service = action_service(Int32(index)).pointee
    start = UnsafeRawPointer(service.text)
    count = Int(service.length)
  }

  /// Lines of the kind whose names begin with a text, in any case, in their order.
  func lines(_ kind: ServiceLine.Kind, from prefix: String = "") -> [ServiceLine] {
    let key = "\(kind.rawValue)\t\(prefix)"
    var lines: [ServiceLine] = []
    var position = firstLine(notBelow: key)
    while position < count {
      let line = line(at: position)
      guard line.compare(prefix: key) == 0 else { break }
      lines.append(line)
      position += line.count + 1
    }
    return lines
  }

  /// The line of the kind with a name, in any case.
  func line(_ kind: ServiceLine.Kind, named name: String) -> ServiceLine? {
    let key = "\(kind.rawValue)\t\(name)\t"
    let position = firstLine(notBelow: key)
    guard position < count else { return nil }
    let line = line(at: position)
    return line.compare(prefix: key) == 0 ? line : nil
  }

  private func firstLine(notBelow key: String) -> Int {
    var low = 0
    var high = count
    while low < high {
      var middle = (low + high) / 2
      while middle > low, start.load(fromByteOffset: middle - 1, as: UInt8.self) != 0x0A { middle -= 1 }
      let line = line(at: middle)
      if line.compare(prefix: key) < 0 { low = middle + line.count + 1 } else { high = middle }
    }
    return low
  }

  private func line(at position: Int) -> ServiceLine {
    let begin = start + position
    let end = memchr(begin, 0x0A, count - position).map { UnsafeRawPointer($0) } ?? start + count
    return ServiceLine(start: begin, count: end - begin)
  }
}

internal import Synchronization

/// The names of properties as strings, each made once: a thousand resources of a type share theirs.
///
/// Short strings need no memory of their own; of the others a few hundred are in use at a time.
enum PropertyNames {
  private struct Known {
    var start: UnsafePointer<UInt8>
    var count: Int
    var name: String
  }

  /// As many as fit are kept by where their bytes are in the program; one that comes into the place of another
  /// is created again, no more.
  private struct Table: ~Copyable {
    private static let bits = 10
    private var slots: [Known?] = Array(repeating: nil, count: 1 << bits)

    mutating func name(_ text: StaticString) -> String {
      let (start, count) = (text.utf8Start, text.utf8CodeUnitCount)
      let slot = Int((UInt(bitPattern: start) &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt(Table.bits)))
      if let known = slots[slot], known.start == start, known.count == count { return known.name }
      let name = text.description
      slots[slot] = Known(start: start, count: count, name: name)
      return name
    }
  }

  private static let smallStringLimit = 15
  private static let table = Mutex(Table())

  static func name(_ text: StaticString) -> String {
    guard text.hasPointerRepresentation, text.utf8CodeUnitCount > smallStringLimit else {
      return text.description
    }
    return table.withLock { $0.name(text) }
  }
}

/// What callers may write for a key of a request whose value is theirs to choose, such as an external ID.
package struct ChosenText: Sendable {
  /// How many characters it has.
  package var lengths: ClosedRange<Int>
  /// The characters beside letters, digits and the underscore.
  package var marks: String
  /// Whether each request has the key.
  package var isRequired: Bool

  package init(_ lengths: ClosedRange<Int>, marks: String, isRequired: Bool = false) {
    self.lengths = lengths
    self.marks = marks
    self.isRequired = isRequired
  }

  func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: marks.utf8.contains(byte)
    }
  }

  /// Whether a caller may write the text. Characters that AWS's documents name by their classes in Unicode are let through.
  package func allows(_ text: String) -> Bool {
    lengths.contains(text.unicodeScalars.count) && text.utf8.allSatisfy { $0 > 0x7F || allows($0) }
  }
}

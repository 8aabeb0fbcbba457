/// An action's name with `*` and `?`, matched without regard to case.
struct ActionWildcard {
  private let pattern: [UInt8]
  /// What stands before the first wildcard.
  let prefix: String

  init(_ text: String) {
    pattern = Array(text.lowercased().utf8)
    prefix = String(decoding: pattern.prefix { $0 != 0x2A && $0 != 0x3F }, as: UTF8.self)
  }

  func matches(_ name: String) -> Bool {
    // The commonest form.
    if pattern.count == prefix.utf8.count + 1, pattern.last == 0x2A {
      return name.utf8.count >= prefix.utf8.count && name.lowercased().utf8.starts(with: prefix.utf8)
    }
    let name = Array(name.lowercased().utf8)
    var index = 0
    var position = 0
    var retry: (position: Int, index: Int)?
    // Goes back to the last `*` only, which is enough.
    while index < name.count {
      if position < pattern.count, pattern[position] == 0x2A {
        position += 1
        retry = (position, index)
      } else if position < pattern.count, pattern[position] == 0x3F || pattern[position] == name[index] {
        position += 1
        index += 1
      } else if let last = retry {
        retry = (last.position, last.index + 1)
        (position, index) = (last.position, last.index + 1)
      } else {
        return false
      }
    }
    return pattern[position...].allSatisfy { $0 == 0x2A }
  }
}

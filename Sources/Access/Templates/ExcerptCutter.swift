/// Copies lines of a template as the writer writes it, and leaves out what has no say in access.
///
/// Indentation shows where things begin and end: sections at the margin, resources two spaces in, their
/// properties six. Nothing that is text inside of a value is as far to the left as the value's name.
struct ExcerptCutter {
  private let callers: Set<String>
  private var excerpt: [UInt8] = []
  private var isResources = false
  /// Until a line is indented by at most so much, lines are left out; nil where they are copied.
  private var droppedBelow: Int?
  /// Whether the line before was a resource's name.
  private var isHeld = false
  private var isProperties = false
  private var keepsPermissions = true

  init(callers: Set<String>) { self.callers = callers }

  mutating func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    /// Where the lines begin that are not copied yet.
    var start = 0
    var line = 0
    while line < bytes.count {
      let end = ExcerptCutter.endOfLine(bytes, from: line)
      let next = min(end + 1, bytes.count)
      let indent = ExcerptCutter.indent(bytes, line, end)
      if indent == end - line {
        // An empty line belongs to what is around it.
      } else {
        if let limit = droppedBelow, indent <= limit {
          droppedBelow = nil
          start = line
        }
        if droppedBelow == nil, let limit = drop(bytes, line, end, indent) {
          // A resource's name goes with it.
          excerpt.append(contentsOf: bytes[start..<(limit == 2 ? nameStart : line)])
          droppedBelow = limit
        }
      }
      line = next
    }
    if droppedBelow == nil { excerpt.append(contentsOf: bytes[start...]) }
    return excerpt
  }

  /// Eight bytes at a time: most of a large template is passed over.
  private static func endOfLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let words = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count {
      // A byte is zero where it is a line feed; the first one that is borrows into its highest bit.
      let word = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let difference = word ^ 0x0A0A_0A0A_0A0A_0A0A
      let zeros = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
      if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != newline { index += 1 }
    return index
  }

  private var nameStart = 0

  /// The indentation at which lines are wanted again, where those from here on are not.
  private mutating func drop(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Int, _ end: Int, _ indent: Int
  ) -> Int? {
    let text = bytes[line..<end]
    if isHeld {
      isHeld = false
      if text.starts(with: typed), !text.starts(with: ours) { return 2 }
    }
    switch indent {
    case 0 where bytes[line] != comment:
      isResources = text.elementsEqual(section)
      // It says something else of each account, and nothing of access.
      if text.starts(with: description) { return 0 }
    case 2 where isResources && bytes[line + 2] != comment:
      isHeld = true
      isProperties = false
      nameStart = line
      let name = text.dropFirst(2).dropLast()
      // A name in quotes is no name to compare; it keeps its permissions.
      keepsPermissions =
        !name.allSatisfy(ExcerptCutter.isPlain) || callers.contains(String(decoding: name, as: UTF8.self))
    case 4: isProperties = text.elementsEqual(properties)
    case 6 where isResources && isProperties && !keepsPermissions && text.elementsEqual(policies): return 6
    default: break
    }
    return nil
  }

  private static func indent(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int, _ end: Int) -> Int {
    var index = line
    while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
    return index - line
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}

private let newline = UInt8(ascii: "\n")
private let comment = UInt8(ascii: "#")
private let description = Array("Description:".utf8)
private let section = Array("Resources:".utf8)
private let properties = Array("    Properties:".utf8)
private let policies = Array("      Policies:".utf8)
private let typed = Array("    Type: AWS::".utf8)
private let ours = Array("    Type: AWS::IAM::".utf8)

/// All strings of the catalogue, each once.
struct StringTable {
  private(set) var ends = ByteBuffer()
  private(set) var text = ByteBuffer()
  private(set) var count = 0
  // By bytes: Swift takes texts for equal that differ in their normal form.
  private var numbers: [[UInt8]: Int] = [:]

  mutating func number(_ string: String) -> Int {
    let bytes = Array(string.utf8)
    if let number = numbers[bytes] { return number }
    numbers[bytes] = count
    text.append(bytes)
    ends.append(fixed: text.count)
    count += 1
    return count - 1
  }
}

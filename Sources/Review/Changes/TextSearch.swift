/// Finds the few files that may speak of something, without reading the others.
enum TextSearch {
  static func files(_ files: [TemplateFile], holding text: String) -> [TemplateFile] {
    let wanted = Array(text.utf8)
    return files.filter { holds($0.bytes, wanted) }
  }

  private static func holds(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      let last = bytes.count - wanted.count
      var index = 0
      while index <= last {
        if bytes[index] == first, wanted.indices.allSatisfy({ bytes[index + $0] == wanted[$0] }) {
          return true
        }
        index += 1
      }
      return false
    }
  }
}

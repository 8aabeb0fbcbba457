import Testing

/// Python's json as a judge from outside.
enum PythonJSON {
  /// What Python makes of documents: their values in a form of one spelling, or `refused`.
  static func read(_ documents: [[UInt8]]) throws -> [String] {
    let lines = documents.map { bytes in bytes.map(hexadecimal).joined() + "\n" }.joined()
    let answer = try Judge.run("read_json.py", input: Array(lines.utf8))
    return String(decoding: answer, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}

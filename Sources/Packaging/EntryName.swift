/// Which names of files and folders come out of a zip as they went in.
enum EntryName {
  /// What is wrong with a name, or nil.
  static func fault(_ name: [UInt8]) -> String? {
    guard let text = String(validating: name, as: UTF8.self) else {
      return "has a name that is not UTF-8; rename it"
    }
    if text.utf8.contains(UInt8(ascii: "\\")) {
      return "has a backslash in its name, which some systems unpack as a folder; rename it"
    }
    if text.unicodeScalars.contains(where: isControl) {
      return "has a control character in its name; rename it"
    }
    return nil
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }

  /// The text without what must not reach a terminal by way of a message.
  static func printable(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "?" : $0 }))
  }
}

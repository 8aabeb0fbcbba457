/// Reads one JSON document, strictly: all that RFC 8259 has, and nothing else.
///
/// A comma behind the last element, `NaN`, single quotes, names without quotes and comments are errors, and so are half
/// a surrogate pair and a name that stands twice in an object. Numbers keep all their digits.
/// <https://www.rfc-editor.org/rfc/rfc8259>
///
/// ```swift
/// let manifest = try JSONReader.read(bytes)
/// manifest["app"]?.string
/// ```
public enum JSONReader {
  /// The tree of a text, each value and name with its place.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, with or without a byte order mark.
  ///   - limits: How much to accept.
  /// - Throws: The first fault, with its place.
  public static func read(
    _ bytes: [UInt8], limits: YAMLReader.Limits = .default
  ) throws(YAMLError) -> Node {
    var none = Faults(isLenient: false)
    return try read(bytes, limits: limits, faults: &none)
  }

  static func read(
    _ bytes: [UInt8], limits: YAMLReader.Limits, faults: inout Faults
  ) throws(YAMLError) -> Node {
    try SourceCheck.withText(of: bytes, limits: limits) { (text) throws(YAMLError) -> Node in
      var parser = JSONParser(text, limits: limits, faults: faults)
      let node = try parser.document()
      faults = parser.faults
      return node
    }
  }
}

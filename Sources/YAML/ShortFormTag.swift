/// The tags that a node may carry: CloudFormation's short forms of intrinsic functions.
enum ShortFormTag {
  /// Whether the tag is `!` and a name. Reader and writer agree on it, so that what one takes the other
  /// gives: a name never needs an escape (YAML 1.1, 5.5: `ns-uri-char`) and never looks like a handle.
  static func isValid(_ tag: String) -> Bool {
    var bytes = tag.utf8.makeIterator()
    guard bytes.next() == UInt8(ascii: "!") else { return false }
    var hasName = false
    while let byte = bytes.next() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "_"):
        hasName = true
      default: return false
      }
    }
    return hasName
  }
}

/// Whether ARNs of a format can be among those that a pattern matches.
public struct ARNFormat: Sendable, Hashable {
  /// Such as `arn:${Partition}:s3:::${BucketName}/${ObjectName}`.
  public let text: String
  private let tokens: [UInt8]

  /// Beyond so many comparisons the answer is yes: no accusation out of impatience.
  private static let patience = 20_000

  /// Takes a format apart.
  ///
  /// - Parameter text: Such as `arn:${Partition}:s3:::${BucketName}`.
  public init(_ text: String) {
    self.text = text
    tokens = ARNFormat.tokens(text)
  }

  /// In a pattern, stands for what is not known but has no colon, such as a region.
  public static let segment: Character = "\u{1}"

  /// - Parameter pattern: An ARN with `*`, `?` and policy variables, each of which may stand for anything.
  /// - Returns: False only where no ARN of the format matches, in any case of letters.
  public func overlaps(_ pattern: String) -> Bool {
    var steps = 0
    return ARNFormat.overlap(tokens[...], ARNFormat.tokens(pattern)[...], &steps)
  }

  /// Bytes in lower case; `*` for variables, `?` for itself.
  private static func tokens(_ text: String) -> [UInt8] {
    var tokens: [UInt8] = []
    tokens.reserveCapacity(text.utf8.count)
    var bytes = text.utf8[...]
    while let byte = bytes.popFirst() {
      if byte == UInt8(ascii: "$"), bytes.first == UInt8(ascii: "{"),
        let end = bytes.firstIndex(of: UInt8(ascii: "}"))
      {
        let name = String(bytes[..<end].dropFirst()) ?? ""
        bytes = bytes[end...].dropFirst()
        let token = ["Partition", "Region", "Account"].contains(name) ? anyInSegment : star
        if tokens.last != token { tokens.append(token) }
      } else if byte != star || tokens.last != star {
        tokens.append(0x41...0x5A ~= byte ? byte | 0x20 : byte)
      }
    }
    return tokens
  }

  private static let star = UInt8(ascii: "*")
  private static let one = UInt8(ascii: "?")
  private static let anyInSegment: UInt8 = 1
  private static let colon = UInt8(ascii: ":")

  private static func overlap(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, _ steps: inout Int
  ) -> Bool {
    var left = left
    var right = right
    while true {
      steps += 1
      if steps > patience { return true }
      // A star at the end takes all that the other side may be.
      if left.count == 1, left.first == star { return true }
      if right.count == 1, right.first == star { return true }
      guard let one = left.first, let other = right.first else { return left.isEmpty && right.isEmpty }
      if one == star || one == anyInSegment {
        if overlap(left.dropFirst(), right, &steps) { return true }
        if one == anyInSegment, other == colon { return false }
        right = right.dropFirst()
      } else if other == star || other == anyInSegment {
        if overlap(left, right.dropFirst(), &steps) { return true }
        if other == anyInSegment, one == colon { return false }
        left = left.dropFirst()
      } else if one == other || one == ARNFormat.one || other == ARNFormat.one {
        left = left.dropFirst()
        right = right.dropFirst()
      } else {
        return false
      }
    }
  }
}

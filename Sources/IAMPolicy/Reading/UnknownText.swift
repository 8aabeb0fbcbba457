/// A text that holds a function, with the pieces around it.
///
/// The pieces rule out what the text cannot be: `!Sub arn:aws:s3:::${Bucket}/*` is no role's ARN.
struct UnknownText: Sendable, Hashable {
  let reason: String
  /// The text as messages quote it.
  let description: String
  private let outline: Glob
  private let foldedOutline: Glob

  /// - Parameters:
  ///   - text: The text with its holes as the document writes them, where it has pieces at all.
  ///   - pieces: Literal text, and nil for each hole in it.
  init(_ reason: String, text: String? = nil, pieces: [String?] = [nil]) {
    self.reason = reason
    description = text ?? "(\(reason))"
    outline = Glob(pieces.flatMap { UnknownText.tokens($0) })
    foldedOutline = Glob(pieces.flatMap { UnknownText.tokens($0?.lowercased()) })
  }

  /// No when the text, whatever fills its holes, cannot match; unknown else.
  func match(_ text: [UInt8], folded: Bool = false) -> Truth {
    (folded ? foldedOutline : outline).matches(text) ? .unknown(reason) : .no
  }

  /// The same of an ARN, which may lack fields: AWS fills them with `*`.
  func matchARN(_ text: [UInt8]) -> Truth {
    let truth = match(text)
    guard truth.isNo, mayBegin(with: "arn:") else { return truth }
    return Glob(outline.tokens + [Glob.colon, Glob.any]).matches(text) ? .unknown(reason) : .no
  }

  /// Whether the text may begin so.
  func mayBegin(with prefix: String) -> Bool { outline.mayBegin(with: Array(prefix.utf8)) }

  private static func tokens(_ piece: String?) -> [Glob.Token] {
    // A policy variable may stand for anything, and may begin in one piece and end in another.
    guard let piece, !piece.utf8.contains(UInt8(ascii: "$")) else { return [Glob.any] }
    return Glob.tokens(piece)
  }
}

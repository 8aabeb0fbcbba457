internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// An entry of `Resource` as a pattern: what a function or a policy variable hides may be anything.
struct ResourceText {
  /// With `*` for what is hidden, and ``ARNFormat/segment`` for what has no colon then.
  let pattern: String
  /// As messages quote it.
  let shown: String
  /// Whether no function of the template is in it.
  let isLiteral: Bool

  /// Nil where nothing of the text is known.
  init?(_ value: Value) {
    switch value {
    case .string(let text):
      pattern = text
      shown = text
      isLiteral = true
    case .intrinsic(.sub(let text, let variables)):
      pattern = SubstitutionText.pieces(of: text).map { piece in
        switch piece {
        case .literal(let literal): literal
        case .variable("AWS::Partition"), .variable("AWS::Region"), .variable("AWS::AccountId"):
          String(ARNFormat.segment)
        case .variable(let name): variables[name]?.string ?? "*"
        }
      }.joined()
      shown = text
      isLiteral = false
    case .intrinsic(.join(.string(let delimiter), .list(let items))):
      pattern = items.map { ResourceText($0)?.pattern ?? "*" }.joined(separator: delimiter)
      shown = pattern
      isLiteral = false
    default: return nil
    }
  }

  /// Whether its beginning shows that it is an ARN, or everything.
  var isARN: Bool { pattern.utf8.starts(with: "arn:".utf8) || pattern == "*" }
}

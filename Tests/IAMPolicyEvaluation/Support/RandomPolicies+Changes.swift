import CrossAccountCloudFormation

extension RandomPolicies {
  /// The value with its lists and members in another order.
  mutating func reordered(_ value: Value) -> Value {
    switch value {
    case .list(let items): return .list(shuffled(items).map { reordered($0) })
    case .object(let object):
      return .object(ValueObject(shuffled(object.entries).map { ($0.key, reordered($0.value)) }))
    default: return value
    }
  }

  /// The value with a text in the place of each function.
  mutating func filled(_ value: Value) -> Value {
    let hole = pick([
      "*", "blue", "7", "s3:*", "bucket/*", "s3:::bucket/a", "arn:aws:iam::111111111111:user/alice",
      "111111111111", "lambda.amazonaws.com", "arn:aws:iam::111111111111:user/bob", "${aws:username}", "",
      "arn:aws:sts::111111111111:assumed-role/app/one", "arn:aws:s3:::bucket/a", "GetObject", "tru",
    ])
    switch value {
    case .list(let items): return .list(items.map { filled($0) })
    case .object(let object): return .object(ValueObject(object.entries.map { ($0.key, filled($0.value)) }))
    case .intrinsic(.sub(let text, _)):
      let pieces = SubstitutionText.pieces(of: text).map { piece in
        if case .literal(let literal) = piece { literal } else { hole }
      }
      return .string(pieces.joined())
    case .intrinsic: return .string(hole)
    default: return value
    }
  }
}

extension Value {
  /// A text that only equal values share, whatever is still deferred inside of them.
  public var identityText: String {
    switch self {
    case .null: "null"
    case .boolean(let flag): "boolean \(flag)"
    case .integer(let number): "integer \(number)"
    case .number(let number): "number \(number)"
    case .string(let text): Value.quoted(text)
    case .list(let items): "[" + items.map { "\($0.identityText)," }.joined() + "]"
    case .object(let object):
      "{" + object.entries.map { "\(Value.quoted($0.key)):\($0.value.identityText)," }.joined() + "}"
    case .intrinsic(let function): "!\(Value.quoted(function.name))\(function.argument.identityText)"
    case .deferred(let deferred): "deferred \(Value.quoted(deferred.base.identityKey))"
    }
  }

  /// The length shows where a text ends, whatever it contains.
  private static func quoted(_ text: String) -> String { "\(text.utf8.count):\(text)" }
}

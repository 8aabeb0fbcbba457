internal import CrossAccountCloudFormation

/// A statement as its document writes it, for checks of what it says.
struct RawStatement: Sendable {
  /// Counted from one.
  let number: Int
  let fields: ValueObject

  /// The statements of a document, both branches of `Fn::If` among them.
  static func all(in document: Value) -> [RawStatement] {
    guard let statements = document.object?["Statement"] else { return [] }
    var result: [RawStatement] = []
    func add(_ value: Value, _ number: Int) {
      switch value {
      case .object(let fields): result.append(RawStatement(number: number, fields: fields))
      case .list(let items): for item in items { add(item, number) }
      case .intrinsic(.if(_, let then, let otherwise)):
        add(then, number)
        add(otherwise, number)
      default: break
      }
    }
    for (index, item) in (statements.list ?? [statements]).enumerated() { add(item, index + 1) }
    return result
  }

  var isAllow: Bool { fields["Effect"] == "Allow" }
  var sid: String? { fields["Sid"]?.string }
  var actions: [String] { texts("Action") }
  var notActions: [String] { texts("NotAction") }
  var resources: [Value] { values("Resource") }
  var hasNotPrincipal: Bool { fields["NotPrincipal"] != nil }

  /// The principals with their kind, which is `*` for `"Principal": "*"`.
  var principals: [(kind: String, value: Value)] {
    guard let principal = fields["Principal"] else { return [] }
    guard let object = principal.object else { return [(principal.string ?? "", principal)] }
    return object.entries.flatMap { entry in (entry.value.list ?? [entry.value]).map { (entry.key, $0) } }
  }

  var conditions: [(comparison: String, key: String, values: [Value])] {
    (fields["Condition"]?.object?.entries ?? []).flatMap { comparison in
      (comparison.value.object?.entries ?? []).map { entry in
        (comparison.key, entry.key, entry.value.list ?? [entry.value])
      }
    }
  }

  private func values(_ name: String) -> [Value] { fields[name].map { $0.list ?? [$0] } ?? [] }

  private func texts(_ name: String) -> [String] { values(name).compactMap(\.string) }
}

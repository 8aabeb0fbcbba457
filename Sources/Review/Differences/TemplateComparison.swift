internal import CrossAccountCloudFormation

/// Two templates side by side, section by section. Only what is written differently is looked into.
struct TemplateComparison: Sendable {
  /// A resource that changed, in canonical form.
  struct ResourcePair: Sendable {
    var logicalID: String
    var old: Value?
    var new: Value?
    var change: ValueChange
  }

  /// What changed, by section.
  private(set) var members: [ValueChange.Member] = []
  private(set) var resources: [ResourcePair] = []
  /// Resources that are written differently and mean the same.
  private(set) var respelled: [String] = []

  init(_ old: ValueObject, _ new: ValueObject) {
    for name in Set(old.keys).union(new.keys).sorted() {
      let (before, after) = (old[name], new[name])
      if let before, let after, before.isSame(as: after) { continue }
      if name == "Resources" {
        compare(before, after)
        continue
      }
      let change = ValueChange.between(
        before.flatMap { CanonicalForm.section(name, $0) }, after.flatMap { CanonicalForm.section(name, $0) })
      if let change { members.append(.init(name: name, change: change)) }
    }
  }

  private mutating func compare(_ old: Value?, _ new: Value?) {
    guard old?.object != nil || new?.object != nil else {
      let change = ValueChange.between(old.map(CanonicalForm.plain), new.map(CanonicalForm.plain))
      if let change { members.append(.init(name: "Resources", change: change)) }
      return
    }
    let before = TemplateComparison.table(old)
    let after = TemplateComparison.table(new)
    for name in Set(before.keys).union(after.keys).sorted() {
      if let a = before[name], let b = after[name], a.isSame(as: b) { continue }
      let (a, b) = (before[name].map(CanonicalForm.resource), after[name].map(CanonicalForm.resource))
      if let change = ValueChange.between(a, b) {
        resources.append(ResourcePair(logicalID: name, old: a, new: b, change: change))
      } else {
        respelled.append(name)
      }
    }
    let changes = resources.map { ValueChange.Member(name: $0.logicalID, change: $0.change) }
    switch (old, new) {
    case (.object?, .object?):
      if !changes.isEmpty { members.append(.init(name: "Resources", change: .members(changes))) }
    default:
      let change = ValueChange.between(
        old.flatMap { CanonicalForm.section("Resources", $0) },
        new.flatMap { CanonicalForm.section("Resources", $0) })
      if let change { members.append(.init(name: "Resources", change: change)) }
    }
  }

  private static func table(_ section: Value?) -> [String: Value] {
    Dictionary((section?.object?.entries ?? []).map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// What became of the entries of a section.
  func changes(in section: String) -> [ValueChange.Member] {
    switch members.first(where: { $0.name == section })?.change {
    case .members(let members)?: members
    // The section itself is new or gone.
    case .added(.object(let object))?: object.entries.map { .init(name: $0.key, change: .added($0.value)) }
    case .removed(.object(let object))?:
      object.entries.map { .init(name: $0.key, change: .removed($0.value)) }
    default: []
    }
  }
}

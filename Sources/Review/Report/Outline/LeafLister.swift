internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Takes a change apart into the smallest things that changed.
enum LeafLister {
  static func leaves(_ change: ValueChange, _ old: Value?, _ new: Value?, path: String = "") -> [LeafChange] {
    var leaves: [LeafChange] = []
    add(change, old, new, path, &leaves)
    return leaves
  }

  private static func add(
    _ change: ValueChange, _ old: Value?, _ new: Value?, _ path: String, _ leaves: inout [LeafChange]
  ) {
    if let sentence = policySentence(old, new) {
      leaves.append(LeafChange(path: path, content: .said(sentence)))
      return
    }
    switch change {
    case .added(let value): leaves.append(LeafChange(path: path, content: .added(value)))
    case .removed(let value): leaves.append(LeafChange(path: path, content: .removed(value)))
    case .replaced(let a, let b): replaced(a, b, path, &leaves)
    case .members(let members):
      for member in members {
        add(
          member.change, old?.object?[member.name], new?.object?[member.name], join(path, member.name),
          &leaves)
      }
    case .items(let items): add(items, old?.list ?? [], new?.list ?? [], path, &leaves)
    case .argument(let name, let inner): function(name, inner, old, new, path, &leaves)
    }
  }

  private static func add(
    _ items: [ValueChange.Item], _ old: [Value], _ new: [Value], _ path: String, _ leaves: inout [LeafChange]
  ) {
    var moved = 0
    for item in items {
      let before = item.old.flatMap { old.indices.contains($0) ? old[$0] : nil }
      let after = item.new.flatMap { new.indices.contains($0) ? new[$0] : nil }
      guard let change = item.change else {
        moved += 1
        continue
      }
      add(change, before, after, path + label(after ?? before, item), &leaves)
    }
    if moved > 0 {
      leaves.append(LeafChange(path: path, content: .said("\(Plural.of(moved, "element")) in another order")))
    }
  }

  /// An element by its name, where it has one, else by its place.
  private static func label(_ value: Value?, _ item: ValueChange.Item) -> String {
    if let value, let name = ItemIdentity.of(value) { return "[\(ValueText.inline(name))]" }
    switch item.change {
    case .added?, .removed?: return ""
    default: return (item.new ?? item.old).map { "[\($0)]" } ?? ""
    }
  }

  private static func replaced(_ old: Value, _ new: Value, _ path: String, _ leaves: inout [LeafChange]) {
    guard case .string(let a) = old, case .string(let b) = new else {
      leaves.append(LeafChange(path: path, content: .replaced(old, new)))
      return
    }
    if let x = EmbeddedJSON.read(a), let y = EmbeddedJSON.read(b) {
      let (x, y) = (CanonicalForm.plain(x), CanonicalForm.plain(y))
      guard let change = ValueChange.between(x, y) else {
        leaves.append(LeafChange(path: path, content: .said("the same JSON, written differently")))
        return
      }
      add(change, x, y, path.isEmpty ? "JSON" : "\(path) JSON", &leaves)
      return
    }
    if let lines = LineDiff.lines(a, b) {
      leaves.append(LeafChange(path: path, content: .text(lines)))
    } else {
      leaves.append(LeafChange(path: path, content: .replaced(old, new)))
    }
  }

  private static func function(
    _ name: String, _ change: ValueChange, _ old: Value?, _ new: Value?, _ path: String,
    _ leaves: inout [LeafChange]
  ) {
    guard case .intrinsic(let before)? = old, case .intrinsic(let after)? = new else { return }
    // A short function is read at once; of a long one only what changed is.
    let short = 120
    if ValueText.inline(.intrinsic(before)).utf8.count <= short,
      ValueText.inline(.intrinsic(after)).utf8.count <= short
    {
      if case .replaced(.string(let a), .string(let b)) = change, let lines = LineDiff.lines(a, b) {
        leaves.append(LeafChange(path: path, content: .text(lines)))
      } else {
        leaves.append(LeafChange(path: path, content: .replaced(.intrinsic(before), .intrinsic(after))))
      }
      return
    }
    let shown = name.hasPrefix("Fn::") ? String(name.dropFirst(4)) : name
    add(change, before.argument, after.argument, name == "Fn::Sub" ? path : "\(path) !\(shown)", &leaves)
  }

  /// Policies are shown statement by statement, in a section of their own.
  private static func policySentence(_ old: Value?, _ new: Value?) -> String? {
    guard let a = old?.object, let b = new?.object,
      CanonicalPolicy.isPolicy(a) || CanonicalPolicy.isPolicy(b),
      let before = a["Statement"]?.list, let after = b["Statement"]?.list
    else { return nil }
    let items = ListDiffer(before, after).items
    let added = items.count { $0.old == nil }
    let removed = items.count { $0.new == nil }
    let changed = items.count { $0.old != nil && $0.new != nil }
    let parts = [(added, "added"), (removed, "removed"), (changed, "changed")].filter { $0.0 > 0 }
      .map { "\(Plural.of($0.0, "statement")) \($0.1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func join(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }
}

package import CrossAccountCloudFormation

/// How one value became another.
///
/// ``applied(to:)`` makes the new value out of the old one.
package indirect enum ValueChange: Sendable, Hashable {
  case added(Value)
  case removed(Value)
  case replaced(Value, with: Value)
  /// Members of an object, sorted by name; the others are as they were.
  case members([Member])
  /// Elements of a list; the others are as they were and stand in their old order in the places that are left.
  case items([Item])
  /// The same function with another argument.
  case argument(of: String, ValueChange)

  /// What happened to a member of an object.
  package struct Member: Sendable, Hashable {
    package var name: String
    package var change: ValueChange
  }

  /// What happened to an element of a list.
  package struct Item: Sendable, Hashable {
    /// Its place in the old list; nil for a new one.
    package var old: Int?
    /// Its place in the new list; nil for one that is gone.
    package var new: Int?
    /// Nil for one that only moved.
    package var change: ValueChange?
  }
}

extension ValueChange {
  /// The change between two values in canonical form; nil where they are the same.
  package static func between(_ old: Value, _ new: Value) -> ValueChange? {
    if old.isSame(as: new) { return nil }
    switch (old, new) {
    case (.object(let old), .object(let new)): return .members(members(old, new))
    case (.list(let old), .list(let new)): return .items(ListDiffer(old, new).items)
    case (.intrinsic(let a), .intrinsic(let b)) where a.name == b.name:
      return between(a.argument, b.argument).map { .argument(of: a.name, $0) }
        ?? .replaced(old, with: new)
    default: return .replaced(old, with: new)
    }
  }

  /// Between values of which one may not be there.
  package static func between(_ old: Value?, _ new: Value?) -> ValueChange? {
    switch (old, new) {
    case (nil, nil): nil
    case (nil, let new?): .added(new)
    case (let old?, nil): .removed(old)
    case (let old?, let new?): between(old, new)
    }
  }

  /// Both are sorted by name, so that one walk over both finds all.
  private static func members(_ old: ValueObject, _ new: ValueObject) -> [Member] {
    let (old, new) = (old.sorted.entries, new.sorted.entries)
    var members: [Member] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if j == new.count || i < old.count && old[i].key < new[j].key {
        members.append(Member(name: old[i].key, change: .removed(old[i].value)))
        i += 1
      } else if i == old.count || new[j].key < old[i].key {
        members.append(Member(name: new[j].key, change: .added(new[j].value)))
        j += 1
      } else {
        if !old[i].key.isSame(as: new[j].key) {
          // The same letters in other bytes are two names.
          members.append(Member(name: old[i].key, change: .removed(old[i].value)))
          members.append(Member(name: new[j].key, change: .added(new[j].value)))
        } else if let change = between(old[i].value, new[j].value) {
          members.append(Member(name: old[i].key, change: change))
        }
        i += 1
        j += 1
      }
    }
    return members
  }
}

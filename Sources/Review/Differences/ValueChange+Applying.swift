package import CrossAccountCloudFormation

/// A change that does not fit the value it was applied to.
package struct ChangeMismatch: Error, Sendable, Hashable, CustomStringConvertible {
  package var description: String
}

extension ValueChange {
  /// The new value, made of the old one.
  ///
  /// - Parameter old: Nil where there was none.
  /// - Returns: Nil where there is none any more.
  package func applied(to old: Value?) throws(ChangeMismatch) -> Value? {
    switch (self, old) {
    case (.added(let new), nil): return new
    case (.removed(let gone), let old?) where old.isSame(as: gone): return nil
    case (.replaced(let gone, let new), let old?) where old.isSame(as: gone): return new
    case (.members(let members), .object(let object)?): return try applied(members, to: object)
    case (.items(let items), .list(let list)?): return .list(try applied(items, to: list))
    case (.argument(let name, let change), .intrinsic(let function)?) where function.name == name:
      guard let argument = try change.applied(to: function.argument),
        let changed = Intrinsic(name: name, argument: argument)
      else { throw ChangeMismatch(description: "\(name) has no argument after the change") }
      return .intrinsic(changed)
    default: throw ChangeMismatch(description: "the value is not the one that was changed")
    }
  }

  private func applied(_ members: [Member], to object: ValueObject) throws(ChangeMismatch) -> Value {
    // Two names may differ in their bytes alone.
    var entries = object.sorted.entries
    for member in members {
      let index = entries.firstIndex { $0.key.isSame(as: member.name) }
      let value = try member.change.applied(to: index.map { entries[$0].value })
      switch (index, value) {
      case (let index?, let value?): entries[index].value = value
      case (let index?, nil): entries.remove(at: index)
      case (nil, let value?): entries.append(.init(member.name, value))
      case (nil, nil): break
      }
    }
    return .object(ValueObject(distinct: entries).sorted)
  }

  private func applied(_ items: [Item], to list: [Value]) throws(ChangeMismatch) -> [Value] {
    let gone = items.compactMap(\.old)
    let come = items.compactMap(\.new)
    let count = list.count - gone.count + come.count
    guard Set(gone).isSubset(of: list.indices), Set(come).count == come.count, count >= 0,
      Set(come).isSubset(of: 0..<count)
    else { throw ChangeMismatch(description: "the list has \(list.count) elements") }
    var placed: [Int: Value] = [:]
    for item in items {
      let old = item.old.map { list[$0] }
      let value = item.change == nil ? old : try item.change?.applied(to: old)
      if let place = item.new { placed[place] = value }
    }
    let moved = Set(gone)
    var rest = list.indices.lazy.filter { !moved.contains($0) }.map { list[$0] }.makeIterator()
    var result: [Value] = []
    for place in 0..<count {
      guard let value = placed[place] ?? rest.next() else {
        throw ChangeMismatch(description: "the list has \(list.count) elements")
      }
      result.append(value)
    }
    return result
  }
}

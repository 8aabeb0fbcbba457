internal import CrossAccountCloudFormation

/// Goes to all values that one place of a template may hold once it is deployed: through lists, and through every
/// branch of `Fn::If`.
///
/// A condition holds or it doesn't: below one branch of it, the other branch of the same condition is left out.
struct BranchWalk {
  private(set) var path: PropertyPath
  /// The branches around, the outermost first.
  private(set) var branches: [ConditionBranch]

  init(_ path: PropertyPath, _ branches: [ConditionBranch]) {
    self.path = path
    self.branches = branches
  }

  /// Calls `found` with each value, none of which is a `Fn::If` or `AWS::NoValue`.
  ///
  /// - Parameter lists: Whether the elements of a list are meant, or the list as a whole.
  mutating func visit(_ value: Value, lists: Bool = true, _ found: (Value, inout BranchWalk) -> Void) {
    guard lists, let items = value.list else { return visit(value, inBranches: lists, found) }
    for (index, item) in items.enumerated() {
      path.append(index)
      // A list in a list has the wrong shape, unless a branch gives several elements.
      visit(item, inBranches: true, found)
      path.removeLast()
    }
  }

  /// The same of a member of an object; nothing where it has none of that name.
  mutating func visit(
    _ name: String, of object: ValueObject, lists: Bool = true, _ found: (Value, inout BranchWalk) -> Void
  ) {
    guard let value = object[name] else { return }
    path.append(name)
    visit(value, lists: lists, found)
    path.removeLast()
  }

  private mutating func visit(
    _ value: Value, inBranches lists: Bool, _ found: (Value, inout BranchWalk) -> Void
  ) {
    switch value {
    case .intrinsic(.if(let condition, let then, let otherwise)):
      let known = branches.first { $0.condition == condition }?.isMet
      path.append("Fn::If")
      for (index, isMet, branch) in [(1, true, then), (2, false, otherwise)] where isMet == known ?? isMet {
        path.append(index)
        if known == nil { branches.append(ConditionBranch(condition, isMet: isMet)) }
        visit(branch, lists: lists, found)
        if known == nil { branches.removeLast() }
        path.removeLast()
      }
      path.removeLast()
    case .intrinsic(.ref("AWS::NoValue")): break
    default: found(value, &self)
    }
  }
}

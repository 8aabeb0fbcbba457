extension Value {
  /// Calls `visit` with this value and then with each value inside of it, together with its path.
  ///
  /// A function's plain names, such as the logical ID of a `Ref`, are part of the function and not visited.
  public func walk(from path: PropertyPath = PropertyPath(), _ visit: (Value, PropertyPath) -> Void) {
    var path = path
    walk(&path, visit)
  }

  /// One path for the whole walk: it is copied only where a visitor keeps it.
  fileprivate func walk(_ path: inout PropertyPath, _ visit: (Value, PropertyPath) -> Void) {
    visit(self, path)
    switch self {
    case .null, .boolean, .integer, .number, .string, .deferred: break
    case .list(let items):
      for (index, item) in items.enumerated() {
        path.append(index)
        item.walk(&path, visit)
        path.removeLast()
      }
    case .object(let object): object.walk(&path, visit)
    case .intrinsic(let function):
      guard !function.isLeaf else { return }
      path.append(function.name)
      function.argument.walk(&path, visit)
      path.removeLast()
    }
  }
}

extension ValueObject {
  /// Calls `visit` with each value of the object and those inside of it.
  public func walk(from path: PropertyPath = PropertyPath(), _ visit: (Value, PropertyPath) -> Void) {
    var path = path
    walk(&path, visit)
  }

  fileprivate func walk(_ path: inout PropertyPath, _ visit: (Value, PropertyPath) -> Void) {
    for entry in entries {
      path.append(entry.key)
      entry.value.walk(&path, visit)
      path.removeLast()
    }
  }
}

extension Intrinsic {
  /// Whether the function holds names and text only.
  fileprivate var isLeaf: Bool {
    switch self {
    case .ref, .condition, .getAtt(_, .string): true
    case .sub(_, let variables): variables.isEmpty
    default: false
    }
  }
}

extension Value {
  /// The value with everything deferred filled in.
  public func resolved(with resolver: any ValueResolver) -> Value {
    replacement(with: resolver) ?? self
  }

  /// The value where anything in it was filled in; nil, and nothing copied, for the many that are literal.
  public func replacement(with resolver: any ValueResolver) -> Value? {
    switch self {
    case .null, .boolean, .integer, .number, .string: return nil
    case .list(var items):
      var isChanged = false
      for index in items.indices {
        guard let item = items[index].replacement(with: resolver) else { continue }
        items[index] = item
        isChanged = true
      }
      return isChanged ? .list(items) : nil
    case .object(var object):
      if object.isInert { return nil }
      return object.replaceValues { $0.value.replacement(with: resolver) } ? .object(object) : nil
    case .intrinsic(let function):
      return function.argumentMayDefer ? .intrinsic(function.resolved(with: resolver)) : nil
    case .deferred(let deferred): return deferred.base.resolve(with: resolver)
    }
  }

  /// Whether nothing inside depends on other parts of the template, or is missing: no function, no reference, no loop,
  /// no null.
  package var isInert: Bool {
    switch self {
    case .boolean, .integer, .number, .string: true
    case .list(let items): items.allSatisfy(\.isInert)
    case .object(let object): object.isInert
    case .null, .intrinsic, .deferred: false
    }
  }

  /// Calls `visit` with each deferred value, those inside of lists, objects and functions included.
  public func forEachDeferred(_ visit: (any DeferredValue) -> Void) {
    switch self {
    case .null, .boolean, .integer, .number, .string: break
    case .list(let items): for item in items { item.forEachDeferred(visit) }
    case .object(let object) where object.isInert: break
    case .object(let object): for entry in object.entries { entry.value.forEachDeferred(visit) }
    case .intrinsic(let function): function.argument.forEachDeferred(visit)
    case .deferred(let deferred): visit(deferred.base)
    }
  }
}

extension Intrinsic {
  /// Names and text hold nothing to fill in.
  fileprivate var argumentMayDefer: Bool {
    switch self {
    case .ref, .condition, .getAtt(_, .string): false
    default: true
    }
  }

  func resolved(with resolver: any ValueResolver) -> Intrinsic {
    let argument = argument
    if argument.isLiteral { return self }
    let resolved = argument.resolved(with: resolver)
    return Intrinsic(name: name, argument: resolved) ?? .other(name: name, argument: resolved)
  }
}

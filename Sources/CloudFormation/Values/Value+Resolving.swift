extension Value {
  /// The value with everything deferred filled in.
  public func resolved(with resolver: any ValueResolver) -> Value {
    switch self {
    case .null, .boolean, .integer, .number, .string: self
    case .list(let items): .list(items.map { $0.resolved(with: resolver) })
    case .object(let object): .object(object.mapValues { $0.value.resolved(with: resolver) })
    case .intrinsic(let function): .intrinsic(function.resolved(with: resolver))
    case .deferred(let deferred): deferred.base.resolve(with: resolver)
    }
  }

  /// Calls `visit` with each deferred value, those inside of lists, objects and functions included.
  public func forEachDeferred(_ visit: (any DeferredValue) -> Void) {
    switch self {
    case .null, .boolean, .integer, .number, .string: break
    case .list(let items): for item in items { item.forEachDeferred(visit) }
    case .object(let object): for entry in object.entries { entry.value.forEachDeferred(visit) }
    case .intrinsic(let function): function.argument.forEachDeferred(visit)
    case .deferred(let deferred): visit(deferred.base)
    }
  }
}

extension Intrinsic {
  func resolved(with resolver: any ValueResolver) -> Intrinsic {
    let argument = argument
    if argument.isLiteral { return self }
    let resolved = argument.resolved(with: resolver)
    return Intrinsic(name: name, argument: resolved) ?? .other(name: name, argument: resolved)
  }
}

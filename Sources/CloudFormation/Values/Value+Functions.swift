extension Value {
  /// Calls `visit` with each function, those inside of functions included; gives no paths and copies nothing.
  public func forEachIntrinsic(_ visit: (Intrinsic) -> Void) {
    switch self {
    case .null, .boolean, .integer, .number, .string, .deferred: break
    case .list(let items): for item in items { item.forEachIntrinsic(visit) }
    case .object(let object): object.forEachIntrinsic(visit)
    case .intrinsic(let function):
      visit(function)
      function.forEachValue { $0.forEachIntrinsic(visit) }
    }
  }
}

extension ValueObject {
  /// Calls `visit` with each function inside of the object.
  public func forEachIntrinsic(_ visit: (Intrinsic) -> Void) {
    if isInert { return }
    for entry in entries { entry.value.forEachIntrinsic(visit) }
  }
}

extension Intrinsic {
  /// Calls `visit` with the values that the function takes; plain names and texts are part of the function.
  public func forEachValue(_ visit: (Value) -> Void) {
    switch self {
    case .ref, .condition: break
    case .getAtt(_, let value), .importValue(let value), .base64(let value), .getAZs(let value),
      .toJSONString(let value), .length(let value), .not(let value), .other(_, let value):
      visit(value)
    case .join(let first, let second), .select(let first, let second), .split(let first, let second),
      .if(_, let first, let second), .equals(let first, let second):
      visit(first)
      visit(second)
    case .findInMap(let map, let top, let second, let defaultValue):
      visit(map)
      visit(top)
      visit(second)
      if let defaultValue { visit(defaultValue) }
    case .cidr(let block, let count, let bits):
      visit(block)
      visit(count)
      if let bits { visit(bits) }
    case .transform(let name, let parameters):
      visit(name)
      if let parameters { visit(parameters) }
    case .and(let values), .or(let values): values.forEach(visit)
    case .sub(_, let object), .getStackOutput(let object): for entry in object.entries { visit(entry.value) }
    }
  }
}

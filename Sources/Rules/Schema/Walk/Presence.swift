internal import CrossAccountCloudFormation

/// Whether a property is there when the stack is deployed.
enum Presence {
  case absent
  /// As conditions have it.
  case uncertain
  case present

  init(_ value: Value) {
    // Nearly all values are there.
    guard case .intrinsic(let function) = value else {
      self = .present
      return
    }
    switch function {
    case .ref("AWS::NoValue"): self = .absent
    case .if(_, let then, let otherwise):
      switch (Presence(then), Presence(otherwise)) {
      case (.present, .present): self = .present
      case (.absent, .absent): self = .absent
      default: self = .uncertain
      }
    default: self = .present
    }
  }
}

internal import CrossAccountCloudFormation

/// A template's conditions, as far as they do not hang on parameters.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html
struct TemplateConditions {
  let resolver: TemplateResolver

  init(_ resolver: TemplateResolver) { self.resolver = resolver }

  /// Nil where it is not known.
  func truth(of name: String) -> Bool? { truth(of: name, depth: 0) }

  private func truth(of name: String, depth: Int) -> Bool? {
    guard depth < 16, let value = resolver.here.template.conditions[name] else { return nil }
    return truth(value, depth: depth + 1)
  }

  private func truth(_ value: Value, depth: Int) -> Bool? {
    guard case .intrinsic(let function) = value else { return nil }
    switch function {
    case .condition(let name): return truth(of: name, depth: depth)
    case .not(let value):
      return truth(value.list?.first ?? value, depth: depth).map { !$0 }
    case .and(let values):
      let truths = values.map { truth($0, depth: depth) }
      if truths.contains(false) { return false }
      return truths.contains(nil) ? nil : true
    case .or(let values):
      let truths = values.map { truth($0, depth: depth) }
      if truths.contains(true) { return true }
      return truths.contains(nil) ? nil : false
    case .equals(let left, let right):
      guard let left = text(left), let right = text(right) else { return nil }
      return left == right
    default: return nil
    }
  }

  /// A symbol that stands for an account is equal to nothing that is known.
  private func text(_ value: Value) -> String? {
    guard let text = resolver.resolve(value).string, !text.utf8.contains(UInt8(ascii: "(")) else {
      return nil
    }
    return text
  }
}

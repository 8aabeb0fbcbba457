package import CrossAccountCloudFormation

/// The difference between two templates.
///
/// ```swift
/// let diff = TemplateDiff(from: old, to: new)
/// try diff.applied(to: old)  // the canonical form of `new`
/// ```
package struct TemplateDiff: Sendable, Hashable {
  /// Nil where both mean the same.
  package var change: ValueChange?

  package init(change: ValueChange?) { self.change = change }

  /// - Parameters:
  ///   - old: A template as it was read, or in canonical form.
  package init(from old: Value, to new: Value) {
    guard let a = old.object, let b = new.object else {
      self.init(change: ValueChange.between(CanonicalForm.template(old), CanonicalForm.template(new)))
      return
    }
    self.init(TemplateComparison(a, b))
  }

  init(_ comparison: TemplateComparison) {
    change = comparison.members.isEmpty ? nil : .members(comparison.members)
  }

  /// The canonical form of the new template, made of the old one.
  package func applied(to old: Value) throws(ChangeMismatch) -> Value {
    let old = CanonicalForm.template(old)
    guard let change else { return old }
    return try change.applied(to: old) ?? .null
  }
}

extension Value {
  /// A template in the one form that all templates of the same meaning share.
  package var canonicalTemplate: Value { CanonicalForm.template(self) }
}

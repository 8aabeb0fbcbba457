package import CrossAccountIAMPolicy

/// Somebody from outside of a resource's account whom its policies let in, before and after.
///
/// Who may assume roles is an ``EdgeChange``, decided over both sides; here only the resource's side is known.
package struct PrincipalChange: Sendable, Hashable {
  package typealias Kind = EdgeChange.Kind

  /// What one statement allows the principal.
  package struct Terms: Sendable, Hashable {
    package var resources: [String]
    package var conditions: [String]
  }

  package var kind: Kind
  /// As the policy names it; `*` for anybody, a text in parentheses where a function hides it.
  package var principal: String
  /// Those whose terms changed alike, sorted.
  package var actions: [String]
  package var old: [Terms]
  package var new: [Terms]
  /// Allowed only where nothing else has a say.
  package var outcome: Decision.Outcome
  /// Why it isn't known whether the principal really gets in; empty where it is.
  package var reason: String
}

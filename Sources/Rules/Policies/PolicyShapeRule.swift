internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Statements of trust and identity policies have the elements that their kind of policy takes.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum PolicyShapeRule {
  static func check(_ place: PolicyPlace) -> [TemplateFinding] {
    guard place.kind == .trust || place.kind == .identity else { return [] }
    // Of a role that trusts nobody there is more to say than that a list is empty.
    if place.document.object?["Statement"]?.list?.isEmpty ?? false, place.kind == .identity {
      return [
        finding("the policy has no statements; IAM requires at least one", place.path.appending("Statement"))
      ]
    }
    return place.statements.compactMap { statement in
      guard let fields = statement.value.object, let fault = fault(of: fields, place.kind) else { return nil }
      let shown = (fields["Action"] ?? fields["NotAction"]).map { " for \($0.json(pretty: false))" } ?? ""
      return finding("the statement\(shown) \(fault)", statement.path)
    }
  }

  private static func finding(_ fault: String, _ path: PropertyPath) -> TemplateFinding {
    .error("policy-shape", fault, at: path)
  }

  private static func fault(of fields: ValueObject, _ kind: PolicyKind) -> String? {
    // A statement that a function writes may hold anything.
    if fields.isComputed { return nil }
    let principal = fields["Principal"]
    if fields["Action"] == nil, fields["NotAction"] == nil { return "names no action" }
    if kind == .trust {
      if fields["NotPrincipal"] != nil { return "has NotPrincipal, which trust policies do not support" }
      if principal == nil { return "names no principal; add Principal (in Swift 'to:')" }
      if principal == "*" {
        return
          "has the principal '*', which trust policies do not support; write AWS: \"*\" with a condition "
          + "(in Swift .anyAWS)"
      }
      if fields["Resource"] != nil || fields["NotResource"] != nil {
        return "names a resource; a trust policy applies to its own role"
      }
      return nil
    }
    if principal != nil || fields["NotPrincipal"] != nil {
      return "names a principal; an identity policy applies to whoever it is attached to"
    }
    if fields["Resource"] == nil, fields["NotResource"] == nil {
      return "names no resource; add Resource (in Swift 'on:')"
    }
    return nil
  }
}

internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// A policy document of a resource, against what IAM accepts of every document.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
struct PolicyDocumentCheck {
  let place: PolicyPlace

  /// Such as `RoleOnSourceAccount.AssumeRolePolicyDocument`.
  private var name: String {
    "\(place.logicalID).\(PropertyPath(Array(place.path.steps.dropFirst(3))))"
  }

  var findings: [Diagnostic] { characters + shape }

  private var characters: [Diagnostic] {
    guard let refused = PolicyText.firstRefused(in: place.document) else { return [] }
    let code = String(refused.character.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return [
      .error(
        "policy-character",
        "\(name): '\(VisibleText.of(refused.text))' holds U+\(padded), which IAM refuses in policies; "
          + "use U+0020 to U+00FF, tabs and line ends",
        at: place.location)
    ]
  }

  private var shape: [Diagnostic] {
    // Of a role that trusts nobody there is more to say than that a list is empty.
    if place.kind == .identity, place.document.object?["Statement"] == [] {
      return [error("has no statements; IAM wants at least one")]
    }
    return place.statements.compactMap { statement in
      guard let fault = fault(of: statement) else { return nil }
      let shown = (statement.fields["Action"] ?? statement.fields["NotAction"]).map {
        " for \($0.json(pretty: false))"
      }
      return error("the statement\(shown ?? "") \(fault)")
    }
  }

  private func fault(of statement: PolicyStatement) -> String? {
    // A statement that a function writes may hold anything.
    guard let fields = statement.value.object, !fields.isComputed else { return nil }
    if !statement.has("Action"), !statement.has("NotAction") { return "names no action" }
    let namesResource = statement.has("Resource") || statement.has("NotResource")
    if place.kind == .trust {
      if statement.has("NotPrincipal") { return "has NotPrincipal, which trust policies do not take" }
      if !statement.has("Principal") { return "names no principal; say who is trusted with 'to:'" }
      if statement.values("Principal").contains("*") {
        return "has the principal '*', which trust policies do not take; use .anyAWS with a condition"
      }
      return namesResource ? "names a resource; a trust policy is about its own role" : nil
    }
    if statement.has("Principal") || statement.has("NotPrincipal") {
      return "names a principal; an identity policy is about whoever has it"
    }
    return namesResource ? nil : "names no resource; say which with 'on:'"
  }

  private func error(_ fault: String) -> Diagnostic {
    .error("policy-shape", "\(name): \(fault)", at: place.location)
  }
}

internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// A policy document of a resource, against what IAM accepts of every document.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
struct PolicyDocumentCheck {
  /// What a document is for decides on the elements of its statements.
  enum Purpose {
    case trust
    case identity
  }

  let document: Value
  let purpose: Purpose
  /// Such as `RoleOnSourceAccount.AssumeRolePolicyDocument`.
  let name: String
  let location: SourceLocation?

  var findings: [Diagnostic] { characters + shape }

  private var characters: [Diagnostic] {
    guard let refused = PolicyText.firstRefused(in: document) else { return [] }
    let code = String(refused.character.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return [
      .error(
        "policy-character",
        "\(name): '\(VisibleText.of(refused.text))' holds U+\(padded), which IAM refuses in policies; "
          + "use U+0020 to U+00FF, tabs and line ends",
        at: location)
    ]
  }

  private var shape: [Diagnostic] {
    guard let statements = document.object?["Statement"].map({ $0.list ?? [$0] }) else { return [] }
    // Of a role that trusts nobody there is more to say than that a list is empty.
    if statements.isEmpty, purpose == .identity {
      return [error("has no statements; IAM wants at least one")]
    }
    var findings: [Diagnostic] = []
    for fields in statements.compactMap(\.object) {
      guard let fault = fault(of: fields) else { continue }
      let shown = (fields["Action"] ?? fields["NotAction"]).map { " for \($0.json(pretty: false))" } ?? ""
      findings.append(error("the statement\(shown) \(fault)"))
    }
    return findings
  }

  private func fault(of fields: ValueObject) -> String? {
    // A statement that a function writes may hold anything.
    if fields.keys.contains(where: { $0.hasPrefix("Fn::") }) { return nil }
    let principal = fields["Principal"]
    if fields["Action"] == nil, fields["NotAction"] == nil { return "names no action" }
    switch purpose {
    case .trust:
      if fields["NotPrincipal"] != nil { return "has NotPrincipal, which trust policies do not take" }
      if principal == nil { return "names no principal; say who is trusted with 'to:'" }
      if principal == "*" {
        return "has the principal '*', which trust policies do not take; use .anyAWS with a condition"
      }
      if fields["Resource"] != nil || fields["NotResource"] != nil {
        return "names a resource; a trust policy is about its own role"
      }
    case .identity:
      if principal != nil || fields["NotPrincipal"] != nil {
        return "names a principal; an identity policy is about whoever has it"
      }
      if fields["Resource"] == nil, fields["NotResource"] == nil {
        return "names no resource; say which with 'on:'"
      }
    }
    return nil
  }

  private func error(_ fault: String) -> Diagnostic {
    .error("policy-shape", "\(name): \(fault)", at: location)
  }
}

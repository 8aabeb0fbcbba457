internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// A statement of a resource policy that lets somebody in.
struct ResourceStatementCheck {
  let statement: PolicyStatement
  let check: ResourceAccessCheck
  let kind: PolicyKind

  var findings: [TemplateFinding] {
    let holder = "\(kind.rawValue) \(check.logicalID)"
    if statement.has("NotPrincipal") {
      return [
        check.warning(
          at: statement.path, "not-principal",
          "\(holder), statement \(statement.number): Allow with NotPrincipal lets everyone else in, "
            + "anonymous callers included",
          hint: "name the allowed principals with Principal")
      ]
    }
    var findings = ConditionPlacement(statement: statement).findings(holder, check)
    guard statement.conditions.isEmpty else { return findings }
    for principal in statement.principals {
      guard let name = principal.name.text else { continue }
      if principal.kind == .service {
        findings.append(
          check.warning(
            at: statement.path, "confused-deputy",
            "\(holder) lets \(name) act for resources of any account",
            hint: "add the condition aws:SourceArn or aws:SourceAccount"))
      } else if name == "*" {
        findings.append(
          check.warning(
            at: statement.path, "policy-everyone",
            "\(holder), statement \(statement.number), lets everyone in",
            hint: "name the accounts, or add a condition such as aws:PrincipalOrgID"))
      }
    }
    return findings
  }
}

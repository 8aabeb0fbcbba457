internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// What stands in a statement has the form that IAM reads: actions of a service, resources that are ARNs, Sids of
/// their own, and no empty lists.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
enum StatementGrammar {
  static func check(_ place: PolicyPlace) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    // IAM refuses what breaks its grammar; of other services only some do.
    let severity: Severity = place.kind == .trust || place.kind == .identity ? .error : .warning
    var sids: [String: [ConditionBranch]] = [:]
    for statement in place.statements {
      // Of actions that don't belong into a trust policy there is more to say, and resources it has none.
      if place.kind != .trust { findings += texts(statement, severity) }
      findings += empty(statement, severity)
      if let finding = sid(statement, place.kind, &sids) { findings.append(finding) }
    }
    return findings
  }

  private static func texts(_ statement: PolicyStatement, _ severity: Severity) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    for entry in statement.actions + statement.notActions {
      guard let fault = entry.text.flatMap(ActionText.fault) else { continue }
      findings.append(TemplateFinding(severity, code: "policy-action", fault, at: entry.path))
    }
    for entry in statement.resources + statement.notResources {
      guard let fault = ResourceGrammar.fault(of: entry.value) else { continue }
      findings.append(TemplateFinding(severity, code: "policy-resource", fault, at: entry.path))
    }
    return findings
  }

  private static func empty(_ statement: PolicyStatement, _ severity: Severity) -> [TemplateFinding] {
    var findings: [TemplateFinding] = []
    func report(_ value: Value, _ element: String, _ path: PropertyPath) {
      guard value.list?.isEmpty ?? false || value.object?.isEmpty ?? false else { return }
      findings.append(
        TemplateFinding(severity, code: "policy-empty", "\(element) is empty; name at least one", at: path))
    }
    for name in ["Action", "NotAction", "Resource", "NotResource"] {
      if let value = statement.fields[name] { report(value, name, statement.path.appending(name)) }
    }
    for name in ["Principal", "NotPrincipal"] {
      guard let value = statement.fields[name] else { continue }
      let path = statement.path.appending(name)
      report(value, name, path)
      for entry in value.object?.entries ?? [] {
        report(entry.value, "\(name).\(entry.key)", path.appending(entry.key))
      }
    }
    return findings
  }

  private static func sid(
    _ statement: PolicyStatement, _ kind: PolicyKind, _ known: inout [String: [ConditionBranch]]
  ) -> TemplateFinding? {
    guard let sid = statement.sid, !sid.isEmpty else { return nil }
    let path = statement.path.appending("Sid")
    let isIAM = kind == .identity || kind == .trust
    // Of characters that no policy may have, more is said of the document.
    if isIAM, !sid.utf8.allSatisfy({ isLetterOrDigit($0) || $0 > 0x7F }), !sid.isDynamicReference {
      return TemplateFinding(
        kind == .identity ? .error : .warning, code: "policy-sid",
        "the Sid '\(sid)' has other characters than A-Z, a-z and 0-9", at: path)
    }
    let branches = statement.branches
    defer { known[sid] = branches }
    // Statements of different branches may exclude each other.
    guard let others = known[sid], others.isEmpty, branches.isEmpty else { return nil }
    return TemplateFinding(
      isIAM ? .error : .warning, code: "policy-sid",
      "the Sid '\(sid)' is also that of another statement; a policy has each once", at: path)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

extension AccessModel {
  /// Who may assume which role across accounts, sorted.
  ///
  /// What a caller may choose — an external ID, a session's name, tags, a source identity — is taken to be as the
  /// policies of both sides want it, and listed among the conditions. Principals that the templates do not make are
  /// listed as the trust policy names them; whether their own policies allow it is not known. Where it is not known
  /// whom a role trusts, that is an entry of its own.
  package mutating func crossAccountEdges() -> [AccessEdge] {
    var edges: Set<AccessEdge> = []
    for target in principals.indices {
      guard let trust = principals[target].trust else { continue }
      if let reason = policies(of: target, isCaller: false).trust?.unknownReason {
        edges.insert(outside(target, nil, "(anybody)", reason))
      }
      let document = resolver(trust.template).resolve(Self.parsed(trust.document))
      let statements = PolicyStatement.all(in: document).flatMap(\.cases)
      for statement in statements where statement.mayAllow && statement.mayCover("sts:AssumeRole") {
        edges.formUnion(self.edges(target, statement))
      }
    }
    return edges.sorted()
  }

  private mutating func edges(_ target: Int, _ statement: PolicyStatement) -> [AccessEdge] {
    if statement.isHidden { return edges(target, statement, statement.value) }
    // Everybody is let in but those who are named.
    if statement.has("NotPrincipal") { return edges(target, statement, "*") }
    return statement.principals.filter(Self.mayBeOurs).flatMap { edges(target, statement, $0.name.value) }
  }

  /// Whether it is, or may be, somebody with credentials of AWS.
  private static func mayBeOurs(_ principal: PolicyStatement.NamedPrincipal) -> Bool {
    switch principal.kind {
    case .aws?, .everyone?, .canonicalUser?: true
    case .service?, .federated?: false
    case nil: principal.isHidden
    }
  }

  private mutating func edges(
    _ target: Int, _ statement: PolicyStatement, _ value: Value
  ) -> [AccessEdge] {
    guard let text = value.string else {
      return [outside(target, statement, "(\(value.kind))", "who is trusted is not known")]
    }
    if let position = position(of: text) {
      return edge(position, target, statement, isNamed: true).map { [$0] } ?? []
    }
    let owner = principals[target].account
    let account = ARNParts.account(ofPrincipal: text)
    if text != "*", account == nil {
      let parts = ARNParts(text)
      if parts?.account == owner { return [] }
      return [outside(target, statement, text, unseen(parts?.account))]
    }
    if account == owner { return [] }
    // Whoever of the account has leave of its own policies; where the statement names one, that one.
    let wanted = statement.conditions.filter { $0.key.lowercased() == "aws:principalarn" }
      .flatMap(\.values).compactMap(\.text)
    let callers = principals.indices.filter { position in
      principals[position].account != owner && (account == nil || principals[position].account == account)
    }
    var found = callers.compactMap { position in
      edge(position, target, statement, isNamed: wanted.contains(principals[position].arn))
    }
    if let account, !templates.contains(where: { $0.place.account == account }) {
      found.append(outside(target, statement, wanted.first ?? text, unseen(account)))
    } else if account == nil {
      found.append(outside(target, statement, "*", "principals of other accounts are not in these templates"))
    }
    return found
  }

  private func unseen(_ account: String?) -> String {
    "the policies of the principal\(account.map { ", of account \($0)," } ?? "") are not in these templates"
  }

  /// - Parameter isNamed: Whether the statement means this very principal, so that a denial is worth telling.
  private mutating func edge(
    _ caller: Int, _ target: Int, _ statement: PolicyStatement, isNamed: Bool
  ) -> AccessEdge? {
    let (from, to) = (principals[caller], principals[target])
    if from.account == to.account { return nil }
    let assumption = Assumption(caller: caller, target: target, statement: statement.number)
    let decision = solve(assumption, wishes: statement.wishes)
    let isDenied = decision.outcome == .implicitlyDenied || decision.outcome == .explicitlyDenied
    if isDenied, !isNamed { return nil }
    return AccessEdge(
      principal: from.arn, principalName: from.name, principalStack: templates[from.template].place.id,
      action: "sts:AssumeRole", target: to.arn, targetName: to.name,
      targetStack: templates[to.template].place.id,
      conditions: statement.conditionTexts, outcome: decision.outcome, trustStatement: label(statement, to),
      callerStatement: decision.trail.first { $0.kind == .identity && $0.result == .allows }?.statement?
        .description,
      reason: decision.reason, app: templates[to.template].place.app,
      origins: .init(caller: (from.template, from.logicalID), target: (to.template, to.logicalID)))
  }

  private func outside(
    _ target: Int, _ statement: PolicyStatement?, _ principal: String, _ reason: String
  ) -> AccessEdge {
    let to = principals[target]
    return AccessEdge(
      principal: principal, principalName: principal, principalStack: nil, action: "sts:AssumeRole",
      target: to.arn, targetName: to.name, targetStack: templates[to.template].place.id,
      conditions: statement?.conditionTexts ?? [], outcome: .unknown, trustStatement: label(statement, to),
      reason: reason, app: templates[to.template].place.app,
      origins: .init(caller: nil, target: (to.template, to.logicalID)))
  }

  private func label(_ statement: PolicyStatement?, _ role: AccessPrincipal) -> String {
    let name = role.trust?.name ?? ""
    guard let statement else { return name }
    return "\(name), statement \(statement.number)\(statement.sid.map { " (\($0))" } ?? "")"
  }
}

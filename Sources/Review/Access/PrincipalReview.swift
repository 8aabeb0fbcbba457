internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// Compares whom the policies of a resource let in from outside of its account.
struct PrincipalReview {
  private let old: TemplateResolver?
  private let new: TemplateResolver?

  init(_ old: PlacedTemplate?, _ new: PlacedTemplate?) {
    self.old = old.map { TemplateResolver([$0], 0, exports: nil) }
    self.new = new.map { TemplateResolver([$0], 0, exports: nil) }
  }

  private struct Key: Hashable {
    var principal: OutsidePrincipal
    var action: String
  }

  private struct Change: Hashable {
    var principal: OutsidePrincipal
    var kind: PrincipalChange.Kind
    var old: [PrincipalChange.Terms]
    var new: [PrincipalChange.Terms]
  }

  /// - Parameters:
  ///   - before: The documents of the resource that name principals.
  func changes(_ before: [ReviewedDocument], _ after: [ReviewedDocument]) -> [PrincipalChange] {
    let (before, after) = (Self.allowed(before, old), Self.allowed(after, new))
    var actions: [Change: [String]] = [:]
    for key in Set(before.keys).union(after.keys) {
      let (a, b) = (before[key] ?? [], after[key] ?? [])
      if a == b { continue }
      let kind: PrincipalChange.Kind = a.isEmpty ? .gained : b.isEmpty ? .lost : .changed
      let change = Change(principal: key.principal, kind: kind, old: Self.sorted(a), new: Self.sorted(b))
      actions[change, default: []].append(key.action)
    }
    return actions.map { change, actions in
      let isSure = change.principal.isAnybody && change.new.contains { $0.conditions.isEmpty }
      return PrincipalChange(
        kind: change.kind, principal: change.principal.text, actions: actions.sorted(), old: change.old,
        new: change.new, outcome: isSure ? .allowed : .unknown, reason: isSure ? "" : change.principal.doubt)
    }.sorted {
      ($0.kind.order, $0.principal, $0.actions.first ?? "") < (
        $1.kind.order, $1.principal, $1.actions.first ?? ""
      )
    }
  }

  private static func sorted(_ terms: Set<PrincipalChange.Terms>) -> [PrincipalChange.Terms] {
    terms.sorted {
      ($0.resources + [""] + $0.conditions).lexicographicallyPrecedes($1.resources + [""] + $1.conditions)
    }
  }

  private static func allowed(
    _ documents: [ReviewedDocument], _ resolver: TemplateResolver?
  ) -> [Key: Set<PrincipalChange.Terms>] {
    guard let resolver else { return [:] }
    var allowed: [Key: Set<PrincipalChange.Terms>] = [:]
    for document in documents where document.isOfResource {
      let statements = PolicyStatement.all(in: ["Statement": .list(document.statements)])
      for statement in statements.flatMap(\.cases) where statement.mayAllow {
        let terms = PrincipalChange.Terms(
          resources: statement.values("Resource").map(ValueText.inline)
            + statement.values("NotResource").map { "all but \(ValueText.inline($0))" },
          conditions: statement.conditionTexts)
        for principal in OutsidePrincipal.all(in: statement, isTrust: document.isTrust, resolver) {
          for action in statement.isHidden ? ["anything"] : statement.actionTexts {
            allowed[Key(principal: principal, action: action), default: []].insert(terms)
          }
        }
      }
    }
    return allowed
  }
}

internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// A principal of a resource policy that is, or may be, outside of the resource's account.
struct OutsidePrincipal: Hashable {
  /// As the policy names it.
  var text: String
  var isAnybody = false
  /// What has to be known beside the policy, in words.
  var doubt: String

  /// - Parameter isTrust: In a trust policy, roles, users and accounts are left to what is known of both sides.
  static func all(
    in statement: PolicyStatement, isTrust: Bool, _ resolver: TemplateResolver
  ) -> [OutsidePrincipal] {
    if statement.isHidden {
      return isTrust ? [] : [OutsidePrincipal(text: "(\(statement.value.kind))", doubt: unknown)]
    }
    if !isTrust, statement.has("NotPrincipal") {
      let names = statement.notPrincipals.map { StatementText.text($0.name.value) }
      return [
        OutsidePrincipal(text: "all but \(names.joined(separator: ", "))", isAnybody: true, doubt: others)
      ]
    }
    return statement.principals.compactMap { principal in
      switch principal.kind {
      case .service?: return nil
      case .federated?: return named(principal.name.value, resolver, others)
      case _ where isTrust: return nil
      case .everyone?: return OutsidePrincipal(text: "*", isAnybody: true, doubt: others)
      case .canonicalUser?: return named(principal.name.value, resolver, unseen(nil))
      case .aws?: return account(principal.name.value, resolver)
      case nil: return principal.isHidden ? named(principal.name.value, resolver, unknown) : nil
      }
    }
  }

  private static let unknown = "who is let in is not known"
  private static let others = "other statements and policies may deny it"

  private static func unseen(_ account: String?) -> String {
    "the policies of the principal\(account.map { ", of account \($0)," } ?? "") are not looked at"
  }

  /// Nil for what the template itself makes.
  private static func named(
    _ value: Value, _ resolver: TemplateResolver, _ doubt: String
  ) -> OutsidePrincipal? {
    if isOwn(value, resolver) { return nil }
    let resolved = resolver.resolve(value)
    return OutsidePrincipal(text: resolved.string ?? ValueText.inline(resolved), doubt: doubt)
  }

  private static func account(_ value: Value, _ resolver: TemplateResolver) -> OutsidePrincipal? {
    if value == "*" { return OutsidePrincipal(text: "*", isAnybody: true, doubt: others) }
    guard var principal = named(value, resolver, unknown) else { return nil }
    let (text, own) = (StatementText.text(resolver.resolve(value)), resolver.here.place.accountText)
    if text == own { return nil }
    // What is not known of an ARN is seldom its account.
    guard let account = ARNParts.account(ofPrincipal: text) ?? ARNParts(text)?.account else {
      return principal
    }
    if account == own || account == "${AWS::AccountId}" { return nil }
    if !account.contains("$") { principal.doubt = unseen(account) }
    return principal
  }

  /// Whether a resource of the same template stands for the principal.
  private static func isOwn(_ value: Value, _ resolver: TemplateResolver) -> Bool {
    let resources = resolver.here.template.resources
    switch value {
    case .intrinsic(.ref(let name)), .intrinsic(.getAtt(let name, _)): return resources[name] != nil
    default: return false
    }
  }
}

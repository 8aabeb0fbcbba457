internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// An account has each role's name once, whichever app and stack makes the role.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
struct RepeatedRoleNameRule: AssemblyRule {
  static let codes = ["role-name-twice"]

  private struct Named {
    let name: String
    let position: Int
    let path: PropertyPath
  }

  private let templates: [PlacedTemplate]
  /// The first role of each name, by account and the name without regard to case, as IAM takes it.
  private let known: [String: Named]

  init(_ index: AssemblyIndex) {
    templates = index.templates
    var known: [String: Named] = [:]
    for position in templates.indices {
      for role in Self.roles(templates[position], position) {
        let key = Self.key(role.name, templates[position])
        if known[key] == nil { known[key] = role }
      }
    }
    self.known = known
  }

  func findings(in position: Int) -> [TemplateFinding] {
    let placed = templates[position]
    let account = placed.place.account
    return Self.roles(placed, position).compactMap { role in
      guard let first = known[Self.key(role.name, placed)],
        first.position != position || first.path != role.path
      else { return nil }
      // Where the account is not known, two templates may be for two accounts.
      guard account != nil || first.position == position else { return nil }
      let names =
        first.name == role.name
        ? "'\(role.name)'" : "'\(first.name)' and '\(role.name)', which IAM treats as the same name"
      let name = placed.place.accountName
      let owner = account.map { account in "account \(name.map { "\($0) (\(account))" } ?? "\(account)")" }
      return .error(
        "role-name-twice", "\(owner ?? "the template") has two roles named \(names); rename one of them",
        at: role.path, notes: [.init("the other role", at: first.path, in: first.position)])
    }
  }

  private static func roles(_ placed: PlacedTemplate, _ position: Int) -> [Named] {
    placed.template.resources.compactMap { logicalID, role in
      guard role.type == "AWS::IAM::Role", let name = role.properties["RoleName"]?.string,
        !name.isDynamicReference, role.attributes.condition == nil
      else { return nil }
      return Named(name: name, position: position, path: .property(["RoleName"], of: logicalID))
    }
  }

  private static func key(_ name: String, _ placed: PlacedTemplate) -> String {
    "\(placed.place.accountText) \(name.lowercased())"
  }
}

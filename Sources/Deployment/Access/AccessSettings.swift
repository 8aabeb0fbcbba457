internal import CrossAccountDiagnostics
package import CrossAccountYAML

/// Which profile or role to use for which account, from the command line and `deploy.yaml`.
///
/// ```yaml
/// profiles:
///   home: home-admin
///   "222222222222": cross-admin
/// role: deployer
/// ```
package struct AccessSettings: Sendable, Hashable {
  /// In the package's root.
  package static let fileName = "deploy.yaml"

  /// The keys of `deploy.yaml` that are read here.
  static let keys = ["profiles", "role"]

  /// Profiles by an account's name or ID.
  package private(set) var profiles: [String: String] = [:]
  /// A role with the same name in every account, assumed with the credentials at hand.
  package private(set) var role: String?

  package init() {}

  /// - Throws: With the place of what cannot be meant.
  package init(file: Node, name: String) throws(DeploymentError) {
    func wrong(_ what: String, _ mark: Mark?) -> DeploymentError {
      DeploymentError("deploy-settings", "\(name):\(mark.map { "\($0): " } ?? " ")\(what)")
    }
    guard let entries = file.entries else { throw wrong("a mapping is expected here", file.mark) }
    for entry in entries {
      switch entry.key {
      case "profiles":
        guard let pairs = entry.value.entries else {
          throw wrong("'profiles' must map each account to a profile", entry.value.mark)
        }
        for pair in pairs {
          guard let profile = pair.value.string else {
            throw wrong("the profile for '\(pair.key)' is not a string", pair.value.mark)
          }
          profiles[pair.key] = profile
        }
      case "role":
        guard let name = entry.value.string else {
          throw wrong("a role's name is expected", entry.value.mark)
        }
        role = name
      case let key where StackSettings.keys.contains(key): break
      default:
        let hint = Spelling.suggestion(for: entry.key, among: AccessSettings.keys + StackSettings.keys)
        throw wrong("unknown key '\(entry.key)'\(hint)", entry.keyMark)
      }
    }
  }

  /// Takes `ACCOUNT=PROFILE`, in the place of what was said before of that account.
  package mutating func add(profile text: String) throws(DeploymentError) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw DeploymentError(
        "deploy-settings", "--profile takes ACCOUNT=PROFILE, such as home=\(text), not '\(text)'")
    }
    profiles[parts[0]] = parts[1]
  }

  /// Takes a role's name, in the place of one that was said before.
  package mutating func set(role name: String) { role = name }

  /// Refuses settings for accounts that there are not, which are misspelt ones.
  package func check(_ accounts: [AccountTarget]) throws(DeploymentError) {
    let known = accounts.flatMap { [$0.name, $0.id] }
    for name in profiles.keys.sorted() where !known.contains(name) {
      let hint = Spelling.suggestion(for: name, among: known)
      throw DeploymentError(
        "deploy-settings", "no account is called '\(name)'\(hint)",
        notes: ["the accounts are: \(accounts.map(\.text).joined(separator: ", "))"])
    }
  }

  func profile(for account: AccountTarget) -> String? { profiles[account.name] ?? profiles[account.id] }
}

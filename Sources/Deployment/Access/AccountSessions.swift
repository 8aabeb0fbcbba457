internal import CrossAccountYAML

/// The way into each account, checked before anything else happens.
package struct AccountSessions {
  private var accesses: [String: AccountAccess] = [:]

  /// Opens the way into each account, and asks AWS whether it leads there.
  ///
  /// - Parameters:
  ///   - accounts: Each with a region to ask in.
  ///   - known: All that the settings may name.
  /// - Throws: For credentials that are missing, expired, or of another account; all accounts are reported at once.
  package init(
    _ accounts: [(account: AccountTarget, region: String)], known: [AccountTarget], settings: AccessSettings,
    caller: any AWSCaller, dialogue: Dialogue
  ) throws(DeploymentError) {
    let client = AWSClient(caller: caller, sleep: dialogue.sleep)
    try settings.check(known)
    accesses = try AccountSessions.open(accounts, settings, client)
    let calls = accounts.map { account, region in
      AWSCall(["sts", "get-caller-identity"], region: region, access: accesses[account.id] ?? .ambient)
    }
    var faults: [DeploymentError] = []
    var lines: [String] = []
    for ((account, _), answer) in zip(accounts, try client.askPatiently(calls)) {
      switch answer {
      case .failure(let error):
        faults.append(DeploymentError(error, doing: "ask whose they are", in: account))
      case .success(let node):
        let id = node["Account"]?.string ?? node["Account"]?.integer.map(String.init) ?? "none"
        let who = node["Arn"]?.string ?? "somebody"
        if id == account.id {
          lines.append("  \(account.text) as \(who)")
        } else {
          faults.append(wrong(account, id, who))
        }
      }
    }
    if let fault = DeploymentError.all(faults) { throw fault }
    dialogue.say("Accounts", .heading)
    for line in lines { dialogue.say(line) }
  }

  /// Whether this run has a way into the account.
  func isOpen(_ account: AccountTarget) -> Bool { accesses[account.id] != nil }

  func access(to account: AccountTarget) -> AccountAccess { accesses[account.id] ?? .ambient }

  private func wrong(_ account: AccountTarget, _ id: String, _ who: String) -> DeploymentError {
    let way: String
    switch accesses[account.id] ?? .ambient {
    case .ambient: way = "the default credentials are"
    case .profile(let name): way = "profile '\(name)' is"
    case .session: way = "the role is"
    }
    return DeploymentError(
      "wrong-account", "\(way) for account \(id), not \(account.text)",
      notes: [
        "AWS says it is \(who)", "name a profile of the account: --profile \(account.name)=PROFILE",
        "nothing was changed in any account",
      ])
  }

  private static func open(
    _ accounts: [(account: AccountTarget, region: String)], _ settings: AccessSettings, _ client: AWSClient
  ) throws(DeploymentError) -> [String: AccountAccess] {
    var accesses: [String: AccountAccess] = [:]
    var assuming: [(account: AccountTarget, region: String)] = []
    for target in accounts {
      if let profile = settings.profile(for: target.account) {
        accesses[target.account.id] = .profile(profile)
      } else if settings.role != nil {
        assuming.append(target)
      } else {
        accesses[target.account.id] = .ambient
      }
    }
    guard let role = settings.role else { return accesses }
    let calls = assuming.map { account, region in
      AWSCall(
        [
          "sts", "assume-role", "--role-arn", "arn:\(account.partition):iam::\(account.id):role/\(role)",
          "--role-session-name", "synth-deploy",
        ], region: region, access: .ambient)
    }
    var faults: [DeploymentError] = []
    for (target, answer) in zip(assuming, try client.askPatiently(calls)) {
      switch answer {
      case .failure(let error):
        faults.append(DeploymentError(error, doing: "assume role \(role)", in: target.account))
      case .success(let node):
        let keys = node["Credentials"]
        accesses[target.account.id] = .session(
          SessionCredentials(
            accessKeyID: keys?["AccessKeyId"]?.string ?? "",
            secretAccessKey: keys?["SecretAccessKey"]?.string ?? "",
            sessionToken: keys?["SessionToken"]?.string ?? ""))
      }
    }
    if let fault = DeploymentError.all(faults) { throw fault }
    return accesses
  }
}

extension DeploymentError {
  /// Several errors as one; nil for none.
  static func all(_ errors: [DeploymentError]) -> DeploymentError? {
    guard var first = errors.first else { return nil }
    for error in errors.dropFirst() { first.notes += [error.message] + error.notes }
    return first
  }
}

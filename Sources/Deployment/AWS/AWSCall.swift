/// One run of the AWS CLI: what to ask, of which region, as whom.
package struct AWSCall: Sendable, Hashable {
  /// The service, the operation and its options, as they would be typed after `aws`.
  package var arguments: [String]
  package var region: String
  package var access: AccountAccess
  /// What the process reads at `/dev/stdin`.
  package var input: ProcessInput

  package init(
    _ arguments: [String], region: String, access: AccountAccess, input: ProcessInput = ProcessInput()
  ) {
    self.arguments = arguments
    self.region = region
    self.access = access
    self.input = input
  }

  /// All arguments of the process. Credentials are never among them: other users can see those.
  package var commandLine: [String] {
    var line = arguments + ["--region", region, "--output", "json"]
    if case .profile(let name) = access { line += ["--profile", name] }
    return line
  }

  /// What the process's environment has beside ours.
  package var environment: [String: String] {
    // Version 2 would show long answers in a pager.
    var variables = ["AWS_PAGER": ""]
    if case .session(let session) = access { variables.merge(session.environment) { $1 } }
    return variables
  }

  /// What of our environment the process must not see: it would be taken before what is meant.
  package var hiddenVariables: [String] {
    switch access {
    case .ambient: []
    case .profile: SessionCredentials.variables
    case .session: ["AWS_PROFILE", "AWS_DEFAULT_PROFILE"]
    }
  }
}

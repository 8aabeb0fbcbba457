/// Credentials of a role session. Kept in memory only, and given to processes in their environment.
package struct SessionCredentials: Sendable, Hashable {
  private let accessKeyID: String
  private let secretAccessKey: String
  private let sessionToken: String

  init(accessKeyID: String, secretAccessKey: String, sessionToken: String) {
    self.accessKeyID = accessKeyID
    self.secretAccessKey = secretAccessKey
    self.sessionToken = sessionToken
  }

  /// The variables that the AWS CLI takes credentials from before all else.
  static let variables = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"]

  var environment: [String: String] {
    [
      "AWS_ACCESS_KEY_ID": accessKeyID, "AWS_SECRET_ACCESS_KEY": secretAccessKey,
      "AWS_SESSION_TOKEN": sessionToken,
    ]
  }
}

extension SessionCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Never the credentials, however they come to be printed.
  package var description: String { "credentials of a role session" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// How calls get into an account.
package enum AccountAccess: Sendable, Hashable {
  /// With whatever credentials the AWS CLI finds by itself.
  case ambient
  /// As a profile of the AWS CLI's configuration.
  case profile(String)
  /// As a role that was assumed.
  case session(SessionCredentials)
}

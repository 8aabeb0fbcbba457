extension DeploymentError {
  /// What went wrong in words of our own, where we know more than AWS says.
  ///
  /// - Parameter doing: What was tried, to follow "cannot": `read stack Demo-home`.
  init(_ error: AWSError, doing: String, in account: AccountTarget) {
    let carryOn = "what is deployed stays; the same command continues where this one ended"
    switch error.kind {
    case .expired:
      self.init(
        "credentials-expired", "the credentials for account \(account.text) have expired: cannot \(doing)",
        notes: ["sign in again, for example with 'aws sso login'; \(carryOn)", "AWS says: \(error.text)"])
    case .noCredentials:
      self.init(
        "credentials-missing", "there are no credentials for account \(account.text): cannot \(doing)",
        notes: [
          "name a profile of the AWS CLI for it: --profile \(account.name)=PROFILE",
          "AWS says: \(error.text)",
        ])
    case .denied:
      self.init(
        "access-denied", "not allowed in account \(account.text): cannot \(doing)",
        notes: ["AWS says: \(error.text)"])
    case .notFound, .throttled, .unreachable, .other:
      self.init("aws", "cannot \(doing) in account \(account.text): \(error.text)", notes: [carryOn])
    }
  }
}

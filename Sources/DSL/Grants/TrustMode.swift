/// How the target of a grant names the role that it lets in.
public enum TrustMode: Sendable, Hashable {
  /// By the role's ARN. IAM refuses the trust policy until that role exists, so the caller's stack is
  /// deployed first; and it stores the role's unique ID, so a role deleted and made again is locked out.
  case exactRole

  /// By the caller's account, with the condition that `aws:PrincipalArn` equals the role's ARN. Deploys in
  /// any order and survives the caller being recreated: whoever has a role of that ARN is let in.
  case account
}

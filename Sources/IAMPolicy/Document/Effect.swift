/// What a statement does when it applies.
public enum Effect: String, Sendable, Hashable {
  /// It allows the request, unless another statement denies it.
  case allow = "Allow"
  /// It denies the request, whatever others allow.
  case deny = "Deny"
}

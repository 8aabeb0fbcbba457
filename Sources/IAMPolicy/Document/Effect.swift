/// What a statement does when it applies.
public enum Effect: String, Sendable, Hashable {
  case allow = "Allow"
  case deny = "Deny"
}

/// What makes a resource the same one wherever its value is copied to: made once, when it is declared.
public final class ResourceIdentity: Sendable, Hashable {
  public init() {}

  public static func == (lhs: ResourceIdentity, rhs: ResourceIdentity) -> Bool { lhs === rhs }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

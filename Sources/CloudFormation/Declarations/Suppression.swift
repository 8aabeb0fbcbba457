/// A warning that the author accepts, by its code and with the reason that the reviewer reads.
public struct Suppression: Sendable, Hashable {
  /// The warning's code, in kebab case.
  public var code: String
  /// Why it is accepted.
  public var reason: String

  /// A suppression.
  public init(code: String, reason: String) {
    self.code = code
    self.reason = reason
  }
}

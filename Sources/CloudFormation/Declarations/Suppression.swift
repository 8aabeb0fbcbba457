/// A warning that the author accepts, by its code and with the reason that the reviewer reads.
public struct Suppression: Sendable, Hashable {
  public var code: String
  public var reason: String

  public init(code: String, reason: String) {
    self.code = code
    self.reason = reason
  }
}

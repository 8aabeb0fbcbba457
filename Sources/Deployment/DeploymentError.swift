/// Why a deployment cannot go on, and what to do about it.
public struct DeploymentError: Error, Sendable, Hashable {
  /// Stable, in kebab case.
  public var code: String
  public var message: String
  public var notes: [String]

  public init(_ code: String, _ message: String, notes: [String] = []) {
    self.code = code
    self.message = message
    self.notes = notes
  }
}

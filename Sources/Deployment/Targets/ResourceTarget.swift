/// A resource of a template, as far as its removal is concerned.
public struct ResourceTarget: Sendable, Hashable {
  public var logicalID: String
  public var type: String
  /// Whether its deletion policy keeps it when the stack goes.
  public var isRetained: Bool

  public init(logicalID: String, type: String, isRetained: Bool = false) {
    self.logicalID = logicalID
    self.type = type
    self.isRetained = isRetained
  }
}

/// A resource of a template, as far as its removal is concerned.
package struct ResourceTarget: Sendable, Hashable {
  package var logicalID: String
  package var type: String
  /// Whether its deletion policy keeps it when the stack goes.
  package var isRetained: Bool

  package init(logicalID: String, type: String, isRetained: Bool = false) {
    self.logicalID = logicalID
    self.type = type
    self.isRetained = isRetained
  }
}

internal import CrossAccountCloudFormation

package extension PropertyPath {
  /// The path of a resource's property, or of a value inside of it.
  static func property(_ names: [String], of logicalID: String) -> PropertyPath {
    PropertyPath([.key("Resources"), .key(logicalID), .key("Properties")] + names.map { .key($0) })
  }

  static func resource(_ logicalID: String) -> PropertyPath {
    PropertyPath([.key("Resources"), .key(logicalID)])
  }

  func appending(_ steps: Step...) -> PropertyPath { PropertyPath(self.steps + steps) }
}

/// Tags by which a stack says what it was deployed from, so that it is found when it has left the definitions.
package enum StackOrigin {
  package static let packageTag = "synth:package"
  static let appTag = "synth:app"
  /// The stack's own name: tags are passed on to nested stacks and to those of stack sets, whose names are others.
  static let stackTag = "synth:stack"

  /// - Parameter package: The name of the Swift package.
  package static func tags(package: String, _ stack: StackTarget) -> [String: String] {
    [packageTag: package, appTag: stack.app, stackTag: stack.name]
  }
}

public import CrossAccountCloudFormation

/// What can stand in a stack's body beside resources and components.
public protocol StackElement: Sendable {
  /// Puts itself into the section that it belongs to.
  func add(to content: inout StackContent)
}

extension Parameter: StackElement {
  /// Adds the parameter to the stack's own.
  public func add(to content: inout StackContent) { content.parameters.append(self) }
}

extension Output: StackElement {
  /// Adds the output to the stack's own.
  public func add(to content: inout StackContent) { content.outputs.append(self) }
}

extension ForEach: StackElement {
  /// Adds the loop to the stack's own.
  public func add(to content: inout StackContent) { content.loops.append(self) }
}

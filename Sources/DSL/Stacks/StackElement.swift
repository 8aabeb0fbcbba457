public import CrossAccountCloudFormation

/// What can stand in a stack's body beside resources and components.
public protocol StackElement: Sendable {
  func add(to content: inout StackContent)
}

extension Parameter: StackElement {
  public func add(to content: inout StackContent) { content.parameters.append(self) }
}

extension Output: StackElement {
  public func add(to content: inout StackContent) { content.outputs.append(self) }
}

extension ForEach: StackElement {
  public func add(to content: inout StackContent) { content.loops.append(self) }
}

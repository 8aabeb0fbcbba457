/// Why a tool cannot be run.
public struct ToolError: Error, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }
}

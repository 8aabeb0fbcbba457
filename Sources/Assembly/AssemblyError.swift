/// Why there is no assembly to look at: a path that leads nowhere, a revision that git does not know.
public struct AssemblyError: Error, Sendable, CustomStringConvertible {
  public var message: String

  public init(_ message: String) { self.message = message }

  public var description: String { message }
}

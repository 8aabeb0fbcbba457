/// Why a program could not be started, in the system's words.
public struct ProcessError: Error, CustomStringConvertible {
  public var description: String
}

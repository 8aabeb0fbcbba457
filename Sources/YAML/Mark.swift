/// A place in a YAML text. Line and column count from 1; a column is a Unicode scalar, as editors count.
public struct Mark: Sendable, Hashable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Mark: CustomStringConvertible {
  public var description: String { "\(line):\(column)" }
}

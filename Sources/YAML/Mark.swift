/// A place in a YAML text. Line and column count from 1; a column is a Unicode scalar, as editors count.
public struct Mark: Sendable, Hashable {
  /// Counted from 1.
  public var line: Int
  /// Counted from 1, in Unicode scalars.
  public var column: Int

  /// A place.
  ///
  /// - Parameters:
  ///   - line: Counted from 1.
  ///   - column: Counted from 1, in Unicode scalars.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Mark: CustomStringConvertible {
  public var description: String { "\(line):\(column)" }
}

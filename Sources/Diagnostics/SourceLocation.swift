/// Where something was written: a file with a line and a column, both counted from 1.
///
/// The file is the path that the compiler saw (`#filePath`); whoever prints it shortens it with
/// ``relative(to:)``.
public struct SourceLocation: Sendable, Hashable {
  /// The file's path, absolute where the compiler's `#filePath` made it.
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// Counted from 1.
  public var column: Int

  /// A place in a file.
  ///
  /// - Parameters:
  ///   - file: The file's path.
  ///   - line: Counted from 1.
  ///   - column: Counted from 1.
  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The same place with its file named from `root`, where there is one and the file is inside of it.
  public func relative(to root: String?) -> SourceLocation {
    guard let root else { return self }
    let prefix = root.hasSuffix("/") ? root : root + "/"
    guard file.hasPrefix(prefix) else { return self }
    return SourceLocation(file: String(file.dropFirst(prefix.count)), line: line, column: column)
  }
}

extension SourceLocation: CustomStringConvertible {
  public var description: String { "\(file):\(line):\(column)" }
}

extension SourceLocation: Comparable {
  public static func < (lhs: SourceLocation, rhs: SourceLocation) -> Bool {
    (lhs.file, lhs.line, lhs.column) < (rhs.file, rhs.line, rhs.column)
  }
}

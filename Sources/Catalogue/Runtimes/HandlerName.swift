/// A handler's name taken apart the way its runtime does.
public struct HandlerName: Sendable {
  /// Paths from the package's root, any of which serves; the usual one first.
  public var files: [String]
  /// The function inside of the file, where it is a plain name.
  public var function: String?

  /// Nil when the runtime could not read the name.
  public init?(_ handler: String, _ family: RuntimeFamily) {
    switch family {
    case .python: self.init(python: handler)
    case .nodejs: self.init(node: handler)
    case .ruby: self.init(ruby: handler)
    case .dotnet: self.init(dotnet: handler)
    case .java: self.init(java: handler)
    case .provided: return nil
    }
  }

  /// The last dot ends the module; slashes and dots before it are folders alike.
  /// https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
  private init?(python handler: String) {
    guard let dot = handler.lastIndex(of: ".") else { return nil }
    let module = handler[..<dot].split(separator: ".", omittingEmptySubsequences: false).joined(
      separator: "/")
    let function = String(handler[handler.index(after: dot)...])
    guard !function.isEmpty, Self.isPath(module) else { return nil }
    self.init(
      files: ["\(module).py", "\(module)/__init__.py", "\(module).pyc", "\(module).so"], function: function)
  }

  /// The first dot of the last path component ends the file; more dots name an object's member.
  /// https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
  private init?(node handler: String) {
    guard let file = Self.untilFirstDot(handler) else { return nil }
    self.init(files: ["\(file).js", "\(file).mjs", "\(file).cjs", file, "\(file)/index.js"], function: nil)
  }

  /// https://docs.aws.amazon.com/lambda/latest/dg/ruby-handler.html
  private init?(ruby handler: String) {
    guard let file = Self.untilFirstDot(handler) else { return nil }
    self.init(files: ["\(file).rb"], function: nil)
  }

  /// https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html
  private init?(dotnet handler: String) {
    let parts = handler.split(separator: "::", omittingEmptySubsequences: false)
    guard parts.count == 1 || parts.count == 3, !parts.contains(where: \.isEmpty) else { return nil }
    self.init(files: ["\(parts[0]).dll"], function: nil)
  }

  /// https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html
  private init?(java handler: String) {
    let parts = handler.split(separator: "::", omittingEmptySubsequences: false)
    guard parts.count <= 2, !parts.contains(where: \.isEmpty) else { return nil }
    let type = parts[0].split(separator: ".", omittingEmptySubsequences: false).joined(separator: "/")
    guard Self.isPath(type) else { return nil }
    self.init(files: ["\(type).class"], function: nil)
  }

  private init(files: [String], function: String?) {
    self.files = files
    self.function = function
  }

  private static func untilFirstDot(_ whole: String) -> String? {
    let handler = whole.hasPrefix("./") ? String(whole.dropFirst(2)) : whole
    let start = handler.lastIndex(of: "/").map { handler.index(after: $0) } ?? handler.startIndex
    guard let dot = handler[start...].firstIndex(of: "."), dot != start,
      handler.index(after: dot) != handler.endIndex
    else { return nil }
    return String(handler[..<dot])
  }

  private static func isPath(_ text: String) -> Bool {
    !text.split(separator: "/", omittingEmptySubsequences: false).contains(where: \.isEmpty)
  }
}

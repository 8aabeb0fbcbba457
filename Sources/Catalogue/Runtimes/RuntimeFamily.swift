/// Runtimes that look for their handler in the same way, whatever their version.
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html
public enum RuntimeFamily: String, Sendable, CaseIterable {
  /// Runtimes that the function brings along.
  case provided
  /// Python.
  case python
  /// Node.js.
  case nodejs
  /// Ruby.
  case ruby
  /// .NET.
  case dotnet
  /// Java.
  case java

  /// Nil for a runtime of which nothing is known here.
  public init?(runtime: String) {
    guard let family = Self.allCases.first(where: { runtime.hasPrefix($0.rawValue) }) else { return nil }
    self = family
  }

  /// A handler's form, for messages.
  public var handlerForm: String {
    switch self {
    case .provided: "any text"
    case .python: "module.function"
    case .nodejs: "file.function"
    case .ruby: "file.method or file.Class.method"
    case .dotnet: "Assembly::Namespace.Class::Method, or Assembly alone"
    case .java: "package.Class::method or package.Class"
    }
  }
}

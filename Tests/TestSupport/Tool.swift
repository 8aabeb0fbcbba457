internal import Foundation

/// Another program, run to its end.
public struct Tool: Sendable {
  /// How it ended and what it said.
  public struct Result: Sendable {
    public var status: Int32
    public var wasKilled: Bool
    public var out: String
    public var error: String
  }

  public var path: String
  public var folder: String
  public var environment: [String: String]

  /// - Parameters:
  ///   - path: An executable file, or a name to look up as a shell would.
  ///   - folder: Its current folder; by default the package's.
  ///   - environment: Added to this process's own.
  public init(_ path: String, in folder: String = PackageRoot.path, environment: [String: String] = [:]) {
    self.path = path
    self.folder = folder
    self.environment = environment
  }

  /// A tool of the virtual environment that `make setup-tests` makes.
  public static func ofVirtualEnvironment(_ name: String, in folder: String = PackageRoot.path) throws -> Tool
  {
    let path = "\(PackageRoot.path)/.venv/bin/\(name)"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ToolError("there is no .venv/bin/\(name): run 'make setup-tests'")
    }
    return Tool(path, in: folder)
  }

  /// An executable that this package builds.
  public static func built(_ name: String, in folder: String = PackageRoot.path) throws -> Tool {
    // The tests run from a program beside it.
    for folder in [CommandLine.arguments[0], ProcessInfo.processInfo.arguments[0]]
      + Bundle.allBundles.map(\.bundlePath)
    {
      let path = URL(filePath: folder).deletingLastPathComponent().appending(path: name).path
      if FileManager.default.isExecutableFile(atPath: path) { return Tool(path, in: PackageRoot.path) }
    }
    throw ToolError("there is no built \(name): run 'swift build'")
  }

  public func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(arguments, input: input)
  }

  public func run(_ arguments: [String], input: String = "") throws -> Result {
    try start(arguments, input: input).wait()
  }

  /// Starts the program without waiting for it.
  public func start(_ arguments: [String], input: String = "") throws -> RunningTool {
    try RunningTool(self, arguments, input: input)
  }
}

import CrossAccountTestSupport

/// The small programs of `Tests/Judges`, in Python, on other people's libraries.
enum Judge {
  /// What a judge printed.
  static func run(_ script: String, _ arguments: String..., input: String = "") throws -> String {
    let result = try Tool.ofVirtualEnvironment("python")
      .run(["\(PackageRoot.path)/Tests/Judges/\(script)"] + arguments, input: input)
    guard result.status == 0 else { throw ToolError("\(script): \(result.error)") }
    return result.out
  }
}

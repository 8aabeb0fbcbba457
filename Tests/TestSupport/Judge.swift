internal import Foundation

/// The small programs of `Tests/Judges`, in Python, on other people's libraries.
public enum Judge {
  /// What a judge prints.
  public static func run(_ script: String, _ arguments: String..., input: String = "") throws -> String {
    // No settings of the machine's own: neither a file of the user's nor one of a folder above.
    let folder = try TemporaryFolder()
    var python = try Tool.ofVirtualEnvironment("python", in: folder.path)
    python.environment["HOME"] = folder.path
    let result = try python.run([path(script)] + arguments, input: input)
    guard result.status == 0 else { throw ToolError("\(script): \(result.error)") }
    return result.out
  }

  /// What a judge that reads nothing but its input prints about it, now or before.
  public static func verdict(of script: String, on input: String = "") throws -> String {
    try verdicts(of: script).verdicts(on: ["": input]) { try $0.mapValues { try run(script, input: $0) } }
      .values.joined()
  }

  /// The verdicts of a judge that reads nothing but its input.
  public static func verdicts(of script: String) throws -> Verdicts {
    try Verdicts(of: String(contentsOfFile: path(script), encoding: .utf8))
  }

  private static func path(_ script: String) -> String { "\(PackageRoot.path)/Tests/Judges/\(script)" }
}

internal import Foundation

/// A program that was started.
public final class RunningTool {
  private let process = Process()
  // Files and not pipes: nothing can wait for the other side to read.
  private let files: TemporaryFolder

  init(_ tool: Tool, _ arguments: [String], input: String) throws {
    files = try TemporaryFolder(["in": input, "out": "", "error": ""])
    let isPath = tool.path.contains("/")
    process.executableURL = URL(filePath: isPath ? tool.path : "/usr/bin/env")
    process.arguments = isPath ? arguments : [tool.path] + arguments
    process.currentDirectoryURL = URL(filePath: tool.folder)
    process.environment = ProcessInfo.processInfo.environment.merging(tool.environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: URL(filePath: files.file("in")))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: files.file("out")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: files.file("error")))
    try process.run()
  }

  /// Ends the program as no program can prevent.
  public func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  public func wait() -> Tool.Result {
    process.waitUntilExit()
    return Tool.Result(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      out: files.text("out") ?? "", error: files.text("error") ?? "")
  }
}

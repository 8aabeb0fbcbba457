import Foundation
import Testing

/// Runs a program of `Tests/Judges`.
enum Judge {
  static func run(_ program: String, input bytes: [UInt8]) throws -> Data {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let python = root.appending(path: ".venv/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python.path), "no \(python.path): run `make setup-tests`")

    // Files and not pipes: nothing can wait for the other side to read.
    let folder = FileManager.default.temporaryDirectory.appending(path: "yaml-judge-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appending(path: "in")
    let output = folder.appending(path: "out")
    try Data(bytes).write(to: input)
    try Data().write(to: output)

    let process = Process()
    process.executableURL = python
    process.arguments = [root.appending(path: "Tests/Judges/\(program)").path]
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(program) refused the text")
    return try Data(contentsOf: output)
  }
}

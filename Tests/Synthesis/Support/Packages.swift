@testable import CrossAccountPackaging

/// Handler directories that need no disk.
enum Packages {
  static let python = package(["index.py": "def lambda_handler(event, context):\n    return 'fine'\n"])

  static func package(_ files: [String: String]) -> HandlerDirectory {
    HandlerDirectory(
      files.map { HandlerDirectory.File(path: $0.key, isExecutable: false, bytes: Array($0.value.utf8)) })
  }
}

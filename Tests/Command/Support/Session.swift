import CrossAccount
import CrossAccountTestSupport

@testable import CrossAccountCommand

/// A package on the disk, and the command run in it.
struct Session {
  struct Result {
    var code: ExitCode
    var out: String
    var error: String
  }

  let folder: TemporaryFolder
  var outIsTerminal = false
  var errorIsTerminal = false
  var width = 80
  var avoidsColor = false
  /// Seconds that pass at each look at the clock.
  var tick = 0.0

  init() throws {
    folder = try TemporaryFolder([
      "Package.swift": "", "stacks/handler/index.py": "def handler(event, context):\n    return 1\n",
    ])
  }

  func demo() -> Demo { Demo(root: folder.path) }

  @discardableResult
  func run(_ arguments: String..., apps: [any App]? = nil, in subfolder: String = "") -> Result {
    run(arguments: arguments, apps: apps, in: subfolder)
  }

  @discardableResult
  func run(arguments: [String], apps: [any App]? = nil, in subfolder: String = "") -> Result {
    let fake = FakeConsole()
    var time = 0.0
    let command = Command(
      apps: { apps ?? [demo()] },
      console: fake.console(
        outIsTerminal: outIsTerminal, errorIsTerminal: errorIsTerminal, width: width,
        avoidsColor: avoidsColor),
      directory: subfolder.isEmpty ? folder.path : folder.file(subfolder),
      clock: {
        time += tick
        return time
      })
    let code = command.run(arguments)
    return Result(code: code, out: fake.out, error: fake.error)
  }
}

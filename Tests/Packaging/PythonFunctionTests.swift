import CrossAccountPackaging
import Testing

@Suite struct PythonFunctionTests {
  static func problems(_ source: String) throws -> [PackagingProblem] {
    let scratch = try Scratch(["index.py": source])
    return PackageCheck.check(
      try scratch.read(), runtime: "python3.13", handler: "index.handler", architecture: .arm64)
  }

  @Test(arguments: [
    "def handler(event, context):\n  pass",
    "\u{FEFF}def handler (event, context): pass",
    "import os\r\n\r\ndef handler(e, c):\r\n  pass",
    "@trace\ndef handler(e, c): pass",
    "async def handler(e, c): pass",
    "class handler: pass",
    "handler = make(a=1)",
    "handler: Callable = f",
    "other = handler = f",
    "first, handler = f()",
    "from app import handler",
    "from app import main as handler",
    "from app import (\n  other,  # comment\n  handler,\n)",
    "from app import *",
    "import handler",
    "try:\n  from fast import handler\nexcept ImportError:\n  from slow import handler",
    "if True:\n  def handler(e, c): pass",
  ])
  func `is found however the module comes by it`(source: String) throws {
    #expect(try Self.problems(source) == [])
  }

  @Test(arguments: [
    ("def other(e, c): pass", ""),
    ("def handlr(e, c): pass", "did you mean 'handlr'?"),
    ("async def Handler(e, c): pass", "did you mean 'Handler'?"),
    ("class App:\n  def handler(self): pass", ""),
    ("def main():\n  handler = 1\n  from app import handler", ""),
    ("# def handler(e, c): pass", ""),
    ("main(handler=1)", ""),
    ("from app import (\n  other\n)\n", ""),
    ("", ""),
  ])
  func `is warned of when nothing at the top level defines it`(source: String, hint: String) throws {
    let problems = try Self.problems(source)
    #expect(problems.map(\.code) == ["handler-function-missing"])
    #expect(problems.allSatisfy { "\($0)".hasPrefix("warning: ") })
    #expect(
      problems.allSatisfy { hint.isEmpty ? !$0.message.contains("did you") : $0.message.contains(hint) })
  }
}

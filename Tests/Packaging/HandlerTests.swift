import CrossAccountPackaging
import Testing

@Suite struct HandlerTests {
  static func problems(
    _ files: [String], _ runtime: String?, _ handler: String?, hasLayers: Bool = false
  ) throws -> [PackagingProblem] {
    let scratch = try Scratch()
    for file in files { try scratch.write(file, "def handler(event, context):\n  pass\n") }
    return PackageCheck.check(
      try scratch.read(), runtime: runtime, handler: handler, architecture: .arm64, hasLayers: hasLayers)
  }

  @Test(arguments: [
    ("index.py", "python3.13", "index.handler"),
    ("a/b/module.py", "python3.13", "a/b.module.handler"),
    ("a/b/module.py", "python3.13", "a.b.module.handler"),
    ("a/b/module.py", "python3.13", "a/b/module.handler"),
    ("app/__init__.py", "python3.13", "app.handler"),
    ("app.cpython-313-x86_64-linux-gnu.so", "python3.13", "app.handler"),
    ("index.js", "nodejs22.x", "index.handler"),
    ("index.mjs", "nodejs22.x", "index.handler"),
    ("src/index.cjs", "nodejs22.x", "src/index.handler"),
    ("src/index.js", "nodejs22.x", "./src/index.api.handler"),
    ("index.js", "nodejs22.x", "/opt/nodejs/wrapper.handler"),
    ("node_modules/wrapper/main.js", "nodejs22.x", "wrapper.handler"),
    ("app.rb", "ruby3.4", "app.handler"),
    ("app.rb", "ruby3.4", "app.App::Handler.process"),
    ("App.dll", "dotnet8", "App::App.Function::Handle"),
    ("App.dll", "dotnet8", "App"),
    ("com/example/App.class", "java21", "com.example.App::handle"),
    ("com/example/App.class", "java21", "com.example.App"),
    ("lib/app.jar", "java21", "com.example.App::handle"),
  ])
  func `is found where its runtime looks`(file: String, runtime: String, handler: String) throws {
    #expect(try Self.problems([file], runtime, handler) == [])
  }

  @Test(arguments: [
    ("handler.py", "python3.13", "index.handler", "'index.py', which is not in the package"),
    ("indx.py", "python3.13", "index.handler", "did you mean 'indx.py'?"),
    ("src/index.py", "python3.13", "index.handler", "it is at 'src/index.py' instead"),
    ("index.ts", "nodejs22.x", "index.handler", "TypeScript"),
    ("indez.js", "nodejs22.x", "index.handler", "did you mean 'indez.js'?"),
    ("apps.rb", "ruby3.4", "app.handler", "did you mean 'apps.rb'?"),
    ("Other.dll", "dotnet8", "App::App.Function::Handle", "'App.dll'"),
    ("com/example/Ap.class", "java21", "com.example.App", "did you mean 'com/example/Ap.class'?"),
  ])
  func `is an error when its file is missing`(
    file: String, runtime: String, handler: String, message: String
  ) throws {
    let problems = try Self.problems([file], runtime, handler)
    #expect(problems.map(\.code) == ["handler-file-missing"])
    #expect(problems.allSatisfy { "\($0)".hasPrefix("error: ") && $0.message.contains(message) })
  }

  @Test func `is a warning when a layer may bring its file`() throws {
    let problems = try Self.problems(["app.py"], "python3.13", "wrapper.handler", hasLayers: true)
    #expect(problems.map { "\($0)".hasPrefix("warning: ") } == [true])
  }

  @Test(arguments: [
    ("python3.13", "handler"), ("python3.13", "index."), ("python3.13", ".handler"),
    ("python3.13", "a..b.handler"), ("python3.13", ""), ("nodejs22.x", "index"), ("nodejs22.x", ".handler"),
    ("nodejs22.x", "index."), ("ruby3.4", "app"), ("dotnet8", "App::Function"), ("dotnet8", ""),
    ("java21", "a::b::c"), ("java21", "a..b"), ("java21", ""),
  ])
  func `is an error when the runtime could not read it`(runtime: String, handler: String) throws {
    #expect(try Self.problems(["index.py"], runtime, handler).map(\.code) == ["handler-format"])
  }

  static let unknown: [(String?, String?)] = [
    (nil, "x.y"), ("go1.x", "main"), ("rust9", "x"), ("python3.13", nil),
  ]

  @Test(arguments: unknown)
  func `is not judged when nothing is known`(runtime: String?, handler: String?) throws {
    #expect(try Self.problems(["x"], runtime, handler) == [])
  }
}

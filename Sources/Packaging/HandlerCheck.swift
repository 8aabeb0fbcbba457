internal import CrossAccountCatalogue
internal import CrossAccountDiagnostics

/// Whether the file that a handler names is in the package, and, for Python, the function in it.
struct HandlerCheck {
  let directory: HandlerDirectory
  let family: RuntimeFamily
  let handler: String
  /// How bad it is that a file is not in the package.
  let absence: Severity

  var problems: [PackagingProblem] {
    // An absolute path leads out of the package, for instance to a wrapper that a layer brings.
    if family == .nodejs, handler.hasPrefix("/") { return [] }
    guard let name = HandlerName(handler, family) else {
      return [
        PackagingProblem(
          .error, code: "handler-format",
          "the handler '\(handler)' is not of the form \(family.handlerForm)")
      ]
    }
    if let file = name.files.lazy.compactMap(directory.file).first {
      guard family == .python, let function = name.function, file.path.hasSuffix(".py") else { return [] }
      return missing(function, in: file).map { [$0] } ?? []
    }
    return mayBeElsewhere(name) ? [] : [missingFile(name)]
  }

  /// Whether the handler may be in a file that its name does not show.
  private func mayBeElsewhere(_ name: HandlerName) -> Bool {
    let paths = directory.files.map(\.path)
    switch family {
    case .java:
      return paths.contains { $0.hasPrefix("lib/") && $0.hasSuffix(".jar") }
    case .nodejs:
      return name.files.contains { file in paths.contains { $0.hasPrefix("node_modules/\(file)/") } }
    case .python:
      // Compiled modules carry the interpreter in their name, as in `app.cpython-313-x86_64-linux-gnu.so`.
      let stem = name.files[0].dropLast(2)
      return paths.contains { $0.hasPrefix(stem) && $0.hasSuffix(".so") }
    case .ruby, .dotnet, .provided: return false
    }
  }

  private func missingFile(_ name: HandlerName) -> PackagingProblem {
    let file = name.files[0]
    let source = file.hasSuffix(".js") ? String(file.dropLast(2)) + "ts" : nil
    let hint =
      if let source, directory.file(source) != nil {
        "; '\(source)' is TypeScript: compile it first, and package the output"
      } else {
        Nearby(directory).suggestion(for: file)
      }
    return PackagingProblem(
      absence, code: "handler-file-missing",
      "the handler '\(handler)' needs the file '\(file)', which is not in the package\(hint)")
  }

  private func missing(_ function: String, in file: HandlerDirectory.File) -> PackagingProblem? {
    let source = PythonSource(String(decoding: file.bytes, as: UTF8.self))
    guard !source.mayDefine(function) else { return nil }
    return PackagingProblem(
      .warning, code: "handler-function-missing",
      "'\(file.path)' does not seem to define '\(function)', which the handler '\(handler)' names"
        + Spelling.suggestion(for: function, among: source.functions))
  }
}

internal import CrossAccountDiagnostics

/// The file of a package that was probably meant by a path which is not there.
struct Nearby {
  let paths: [String]

  init(_ directory: HandlerDirectory) { paths = directory.files.map(\.path) }

  /// To be appended to a message; empty when no file comes near. A folder too many is as common a slip as a
  /// misspelt name, for instance when a build's output folder was meant.
  func suggestion(for path: String) -> String {
    let near = Spelling.suggestion(for: path, among: paths)
    if !near.isEmpty { return near }
    let suffix = "/" + path
    return paths.first { $0.hasSuffix(suffix) }.map { "; it is at '\($0)' instead" } ?? ""
  }
}

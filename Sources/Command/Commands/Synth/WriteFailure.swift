internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// What `synth` reports when it cannot read or write a file: the system's reason, and how the files are now.
enum WriteFailure {
  static func diagnostic(_ error: any Error, folders: Folders) -> Diagnostic {
    let unchanged = Diagnostic.Note("the files in \(folders.display(folders.output)) are unchanged")
    switch error {
    case let error as OutputError where !error.unrestored.isEmpty:
      let notes = error.unrestored.map { path in
        Diagnostic.Note("\(folders.display(path)) could not be restored; run synth again")
      }
      return .error("output", "\(error)", at: nil, notes: notes)
    case is OutputError: return .error("output", "\(error)", at: nil, notes: [unchanged])
    case is PackageWriterError: return .error("package-archive", "\(error)", at: nil, notes: [unchanged])
    default: return .error("file-system", "\(error)", at: nil, notes: [unchanged])
    }
  }
}

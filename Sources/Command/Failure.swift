internal import CrossAccountDiagnostics
internal import CrossAccountSynthesis
internal import CrossAccountSystem

/// What a run that the disk refused says, beside the system's own reason.
enum Failure {
  static func diagnostic(_ error: any Error, folders: Folders) -> Diagnostic {
    let unchanged = Diagnostic.Note("the files in \(folders.display(folders.output)) are as they were")
    switch error {
    case let error as OutputError where !error.unrestored.isEmpty:
      let notes = error.unrestored.map { path in
        Diagnostic.Note("\(folders.display(path)) could not be put back either; run synth again")
      }
      return .error("output", "\(error)", at: nil, notes: notes)
    case is OutputError: return .error("output", "\(error)", at: nil, notes: [unchanged])
    case is PackageWriterError: return .error("package-archive", "\(error)", at: nil, notes: [unchanged])
    default: return .error("file-system", "\(error)", at: nil, notes: [unchanged])
    }
  }
}

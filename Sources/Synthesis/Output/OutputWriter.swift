internal import CrossAccountSystem

/// Brings an output folder to a plan's state: all of it, or none.
///
/// Everything is first written beside its place and flushed, then renamed. What fails on the way is undone;
/// what a killed run left is cleaned up by the next one.
package struct OutputWriter: Sendable {
  private let output: String
  private let disk: OutputOperations

  package init(output: String) { self.init(output: output, disk: OutputOperations()) }

  init(output: String, disk: OutputOperations) {
    self.output = output
    self.disk = disk
  }

  package func apply(_ plan: OutputPlan) throws(OutputError) {
    let changes = plan.changes
    // Leftovers first: they may stand where this run's own temporary files go.
    for path in plan.leftovers { try tidy(path) }
    var undo = OutputUndo(disk: disk)
    do {
      let staged = try stage(changes.filter { $0.text != nil }, &undo)
      if !staged.isEmpty { try disk.flush(staged, output) }
      for change in changes { try commit(change, &undo) }
    } catch {
      throw OutputError(cause: error, unrestored: undo.run())
    }
    // All is in place: what cannot be tidied now is a leftover, which the next run tidies.
    for change in changes where change.old != nil { try? disk.remove(beside(change, Leftover.oldSuffix)) }
    for folder in plan.abandoned { try? disk.removeDirectory(full(folder)) }
  }

  /// Puts new contents beside their places, on all cores.
  ///
  /// - Returns: The paths of the files made.
  private func stage(
    _ entries: [OutputPlan.Entry], _ undo: inout OutputUndo
  ) throws(FileSystemError) -> [String] {
    for folder in Set(entries.compactMap { Paths.parent(of: full($0.path)) }).sorted()
    where try Files.status(folder) == nil {
      try disk.createDirectory(folder)
      undo.made(folder: folder)
    }
    let results = Workers.map(entries.count, with: {}) { [self] _, index in
      let path = beside(entries[index], Leftover.newSuffix)
      return Result { () throws(FileSystemError) in
        try disk.create(path, entries[index].new ?? [])
        return path
      }
    }
    for case .success(let path) in results { undo.made(file: path) }
    var paths: [String] = []
    for result in results { paths.append(try result.get()) }
    return paths
  }

  private func commit(_ entry: OutputPlan.Entry, _ undo: inout OutputUndo) throws(FileSystemError) {
    let path = full(entry.path)
    if let old = entry.old {
      let kept = beside(entry, Leftover.oldSuffix)
      try keep(path, old, as: kept)
      undo.kept(path, as: kept)
    }
    if entry.text == nil {
      try disk.remove(path)
    } else {
      try disk.rename(beside(entry, Leftover.newSuffix), path)
      if entry.old == nil { undo.made(file: path) }
    }
  }

  /// A second name is enough. Where the system gives none (a file of another owner, a file system without
  /// them), a copy does.
  private func keep(_ path: String, _ bytes: [UInt8], as name: String) throws(FileSystemError) {
    do {
      try disk.link(path, name)
    } catch {
      try disk.create(name, bytes)
      try disk.flush([name], output)
    }
  }

  private func tidy(_ leftover: String) throws(OutputError) {
    do { try disk.remove(full(leftover)) } catch { throw OutputError(cause: error, unrestored: []) }
  }

  private func full(_ path: String) -> String { Paths.join(output, path) }

  private func beside(_ entry: OutputPlan.Entry, _ suffix: String) -> String {
    let path = full(entry.path)
    return Paths.join(Paths.parent(of: path) ?? ".", Leftover.name(Paths.name(of: path), suffix))
  }
}

public import FileSystem

/// Brings an output folder to a plan's state: all of it, or none.
///
/// Everything is first written beside its place and flushed, then renamed. What fails on the way is undone;
/// what a killed run left is cleaned up by the next one.
public struct OutputWriter {
  static let newSuffix = ".synth-new"
  static let oldSuffix = ".synth-old"

  private let output: String
  private let rename: (String, String) throws(FileSystemError) -> Void

  public init(output: String) {
    self.init(output: output) { from, to throws(FileSystemError) in try Files.rename(from, to: to) }
  }

  /// With another way to rename, so that a test can fail it.
  init(output: String, rename: @escaping (String, String) throws(FileSystemError) -> Void) {
    self.output = output
    self.rename = rename
  }

  public func apply(_ plan: OutputPlan) throws(FileSystemError) {
    let changes = plan.changes
    if changes.isEmpty { return }
    try clean(changes)
    do {
      for change in changes { try stage(change) }
    } catch {
      for change in changes { remove(newName(change)) }
      removeEmptyFolders(changes)
      throw error
    }
    try commit(changes)
    for change in changes { remove(oldName(change)) }
    removeEmptyFolders(changes)
  }

  /// Puts the new content beside its place.
  private func stage(_ entry: OutputPlan.Entry) throws(FileSystemError) {
    guard let bytes = entry.new else { return }
    if let folder = Paths.parent(of: path(entry)) { try Files.createDirectory(folder) }
    try Files.create(newName(entry), bytes)
  }

  private func commit(_ changes: [OutputPlan.Entry]) throws(FileSystemError) {
    var done: [OutputPlan.Entry] = []
    do {
      for change in changes {
        if change.old != nil { try Files.link(path(change), as: oldName(change)) }
        done.append(change)
        if change.new == nil {
          try Files.remove(path(change))
        } else {
          try rename(newName(change), path(change))
        }
      }
    } catch {
      for change in done.reversed() { undo(change) }
      for change in changes { remove(newName(change)) }
      removeEmptyFolders(changes)
      throw error
    }
  }

  private func undo(_ entry: OutputPlan.Entry) {
    // The first failure is the one to tell; undoing does what it can.
    if entry.old != nil {
      try? Files.rename(oldName(entry), to: path(entry))
      remove(oldName(entry))
    } else if (try? Files.status(newName(entry))) == nil {
      remove(path(entry))
    }
  }

  /// Takes away what a killed run left behind: nothing else writes these names, and the folder is locked.
  private func clean(_ changes: [OutputPlan.Entry]) throws(FileSystemError) {
    for folder in folders(changes) {
      guard try Files.status(folder)?.kind == .directory else { continue }
      for name in try Files.list(folder)
      where name.hasPrefix(".")
        && (name.hasSuffix(OutputWriter.newSuffix) || name.hasSuffix(OutputWriter.oldSuffix))
      {
        try Files.remove(Paths.join(folder, name))
      }
    }
  }

  private func removeEmptyFolders(_ changes: [OutputPlan.Entry]) {
    // Fails, as it should, for folders that still hold something.
    for folder in folders(changes) { try? Files.removeDirectory(folder) }
  }

  private func folders(_ changes: [OutputPlan.Entry]) -> [String] {
    var seen: Set<String> = []
    return changes.compactMap { Paths.parent(of: path($0)) }.filter { seen.insert($0).inserted }
  }

  private func remove(_ path: String) { try? Files.remove(path) }

  private func path(_ entry: OutputPlan.Entry) -> String { Paths.join(output, entry.path) }
  private func newName(_ entry: OutputPlan.Entry) -> String { beside(entry, OutputWriter.newSuffix) }
  private func oldName(_ entry: OutputPlan.Entry) -> String { beside(entry, OutputWriter.oldSuffix) }

  private func beside(_ entry: OutputPlan.Entry, _ suffix: String) -> String {
    let path = path(entry)
    return Paths.join(Paths.parent(of: path) ?? ".", ".\(Paths.name(of: path))\(suffix)")
  }
}

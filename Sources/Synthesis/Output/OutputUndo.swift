internal import CrossAccountSystem

/// What a run has done to the disk so far, and how to take it back.
struct OutputUndo {
  private enum Step {
    case madeFolder(String)
    case madeFile(String)
    case kept(path: String, name: String)
  }

  private let disk: OutputOperations
  private var steps: [Step] = []

  init(disk: OutputOperations) { self.disk = disk }

  mutating func made(folder: String) { steps.append(.madeFolder(folder)) }
  mutating func made(file: String) { steps.append(.madeFile(file)) }
  mutating func kept(_ path: String, as name: String) { steps.append(.kept(path: path, name: name)) }

  /// Takes everything back, the last step first.
  ///
  /// - Returns: The files that could not be put back. Temporary files that stay are the next run's to tidy.
  func run() -> [String] {
    var failed: [String] = []
    for step in steps.reversed() {
      switch step {
      case .madeFolder(let path): try? disk.removeDirectory(path)
      case .madeFile(let path):
        do {
          try disk.remove(path)
        } catch {
          // One that was renamed to its place is not there any more.
          if Leftover.generatedName(of: Paths.name(of: path)) == nil { failed.append(path) }
        }
      case .kept(let path, let name):
        do {
          try disk.rename(name, path)
          // Renaming one name of a file to another of its names does nothing, and keeps both.
          try? disk.remove(name)
        } catch { failed.append(path) }
      }
    }
    return failed
  }
}

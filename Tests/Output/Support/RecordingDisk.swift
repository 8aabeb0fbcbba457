import CrossAccountSystem
import Synchronization

@testable import CrossAccountSynthesis

/// A disk that keeps what was done to it, in order.
final class RecordingDisk: Sendable {
  enum Step: Sendable, Hashable {
    case create(String)
    case flush([String])
    case link(String)
    case rename(String)
    case remove(String)
  }

  private let kept = Mutex<[Step]>([])
  /// Whether the disk gives files a second name.
  private let hasLinks: Bool

  var steps: [Step] { kept.withLock(\.self) }

  init(hasLinks: Bool) { self.hasLinks = hasLinks }

  var operations: OutputOperations {
    let real = OutputOperations()
    var recording = OutputOperations()
    recording.create = { path, bytes throws(FileSystemError) in
      self.add(.create(path))
      try real.create(path, bytes)
    }
    recording.flush = { paths, folder throws(FileSystemError) in
      self.add(.flush(paths.sorted()))
      try real.flush(paths, folder)
    }
    recording.link = { path, name throws(FileSystemError) in
      // EPERM has this number on every system that Swift runs on.
      guard self.hasLinks else { throw FileSystemError(operation: "link", path: path, code: 1) }
      self.add(.link(name))
      try real.link(path, name)
    }
    recording.rename = { from, to throws(FileSystemError) in
      self.add(.rename(to))
      try real.rename(from, to)
    }
    recording.remove = { path throws(FileSystemError) in
      self.add(.remove(path))
      try real.remove(path)
    }
    return recording
  }

  private func add(_ step: Step) { kept.withLock { $0.append(step) } }
}

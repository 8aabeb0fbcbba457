import CrossAccountSystem
import Synchronization

@testable import CrossAccountSynthesis

/// A disk on which one operation fails, by its number, and perhaps all that follow.
final class FaultyDisk: Sendable {
  enum Fault: CaseIterable, Sendable {
    /// One operation fails, the disk is well again afterwards.
    case once
    /// Nothing works from that operation on, as when the process were killed there. A file being written is
    /// cut off in its middle.
    case forever
  }

  private let fault: Fault
  private let number: Int
  private let steps = Mutex(0)

  /// Whether any operation failed.
  var hasFailed: Bool { count >= number }
  private var count: Int { steps.withLock(\.self) }

  init(_ fault: Fault, at number: Int) {
    self.fault = fault
    self.number = number
  }

  var operations: OutputOperations {
    let real = OutputOperations()
    var faulty = OutputOperations()
    faulty.createDirectory = { path throws(FileSystemError) in
      try self.step(path)
      try real.createDirectory(path)
    }
    faulty.create = { path, bytes throws(FileSystemError) in
      do throws(FileSystemError) { try self.step(path) } catch {
        if self.fault == .forever, self.count == self.number {
          try real.create(path, Array(bytes.prefix(bytes.count / 2)))
        }
        throw error
      }
      try real.create(path, bytes)
    }
    faulty.flush = { paths, folder throws(FileSystemError) in
      try self.step(folder)
      try real.flush(paths, folder)
    }
    faulty.link = { path, name throws(FileSystemError) in
      try self.step(name)
      try real.link(path, name)
    }
    faulty.rename = { from, to throws(FileSystemError) in
      try self.step(to)
      try real.rename(from, to)
    }
    faulty.remove = { path throws(FileSystemError) in
      try self.step(path)
      try real.remove(path)
    }
    faulty.removeDirectory = { path throws(FileSystemError) in
      try self.step(path)
      try real.removeDirectory(path)
    }
    return faulty
  }

  private func step(_ path: String) throws(FileSystemError) {
    let count = steps.withLock { steps in
      steps += 1
      return steps
    }
    if fault == .once ? count == number : count >= number {
      // EIO has this number on every system that Swift runs on.
      throw FileSystemError(operation: "use", path: path, code: 5)
    }
  }
}

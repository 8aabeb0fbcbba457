#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Keeps other runs out of a directory for as long as it lives. The system lets go of the lock when the
/// process ends, however it ends, so a killed run never leaves a stale one.
package final class DirectoryLock: Sendable {
  private let file: Int32

  /// Waits until the directory is free. `waiting` is called once if another run has it.
  package init(_ directory: String, waiting: () -> Void) throws(FileSystemError) {
    let file = try attempt("open", directory) { open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    if flock(file, LOCK_EX | LOCK_NB) != 0 {
      waiting()
      do {
        try attempt("lock", directory) { flock(file, LOCK_EX) }
      } catch {
        close(file)
        throw error
      }
    }
    self.file = file
  }

  deinit { close(file) }
}

import CrossAccountSystem
import CrossAccountTestSupport
import Foundation
import Testing

@Suite("A folder is one run's at a time")
struct DirectoryLockTests {
  @Test("a free folder is had without waiting, again and again")
  func free() throws {
    let folder = try TemporaryFolder()
    for _ in 0..<3 {
      let lock = try DirectoryLock(folder.path) { Issue.record("nobody else has it") }
      withExtendedLifetime(lock) {}
    }
  }

  @Test("a second one waits, says so once, and goes on when the first lets go")
  func waiting() async throws {
    let folder = try TemporaryFolder()
    var first: DirectoryLock? = try DirectoryLock(folder.path) {}
    let path = folder.path
    let (events, continuation) = AsyncStream.makeStream(of: String.self)
    // A thread of its own: waiting for a lock blocks it.
    Thread.detachNewThread {
      do {
        let lock = try DirectoryLock(path) { continuation.yield("waits") }
        withExtendedLifetime(lock) { _ = continuation.yield("has it") }
      } catch {
        continuation.yield("\(error)")
      }
      continuation.finish()
    }
    var seen: [String] = []
    for await event in events {
      seen.append(event)
      // Until here the first one has it.
      withExtendedLifetime(first) {}
      first = nil
    }
    #expect(seen == ["waits", "has it"])
  }

  @Test("what is no folder cannot be had", arguments: ["none", "file"])
  func refusals(name: String) throws {
    let folder = try TemporaryFolder(["file": ""])
    #expect(throws: FileSystemError.self) { try DirectoryLock(folder.file(name)) {} }
  }
}

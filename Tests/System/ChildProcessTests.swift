import CrossAccountSystem
import Testing

@Suite("Other programs")
struct ChildProcessTests {
  @Test("print to both streams, read their input, and end with a status or a signal")
  func results() throws {
    let shell = try #require(
      ChildProcess.run(["sh", "-c", "cat; echo wrong >&2; exit 3"], input: Array("asked".utf8)))
    #expect(shell.status == 3)
    #expect(shell.out == Array("asked".utf8))
    #expect(shell.error == "wrong\n")
    #expect(ChildProcess.run(["sh", "-c", "kill -9 $$"])?.status == 137)
    #expect(ChildProcess.run(["no-such-program"]) == nil)
  }

  @Test("that answer while they are asked are waited for, and one that stops reading is no end of us")
  func longInput() throws {
    let long = [UInt8](repeating: 0x61, count: 3_000_000)
    #expect(ChildProcess.run(["cat"], input: long)?.out.count == long.count)
    #expect(ChildProcess.run(["true"], input: long)?.status == 0)
  }

  @Test("run at the same time, each with an environment of its own")
  func several() throws {
    let processes = try (0..<4).map { number in
      try ChildProcess(["/bin/sh", "-c", "echo $NUMBER-$HOME"], environment: ["NUMBER": "\(number)"])
    }
    let texts = ChildProcess.finish(processes).map { String(decoding: $0.out, as: UTF8.self) }
    #expect(texts == ["0-\n", "1-\n", "2-\n", "3-\n"])
  }
}

import CrossAccountTestSupport
import Foundation
import Testing

@Suite("Standard output")
struct StandardOutputTests {
  private static let commands = [
    ["list"], ["list", "--json"], ["--check"], ["access"], ["access", "templates"],
    ["diff", "templates", "templates"],
    ["graph", "templates"], ["validate", "templates"], ["--help"], ["validate", "--help"], ["--version"],
  ]

  /// Runs the command in the package, its output led elsewhere by words of a shell.
  private func run(_ arguments: [String], _ words: String) throws -> Tool.Result {
    let synth = try Tool.built("synth")
    return try Tool("sh", in: PackageRoot.path).run(["-c", words, synth.path] + arguments)
  }

  @Test(
    "that has no room is an error, whatever the command",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: commands)
  func full(arguments: [String]) throws {
    let result = try run(arguments, "\"$0\" \"$@\" >/dev/full")
    #expect(result.status == 2)
    #expect(result.error.hasSuffix("error: cannot write standard output: No space left on device\n"))
  }

  @Test("that was closed before the start is an error, and no file takes its place", arguments: commands)
  func closed(arguments: [String]) throws {
    let result = try run(arguments, "\"$0\" \"$@\" >&-")
    #expect(result.status == 2)
    #expect(result.error.hasSuffix("error: cannot write standard output: Bad file descriptor\n"))
  }

  @Test("whose reader has seen enough ends quietly, with the command's own code", arguments: commands)
  func pipe(arguments: [String]) throws {
    // The pipe is closed by the time the command starts.
    let result = try run(
      arguments, "{ { sleep 0.2; \"$0\" \"$@\"; echo $? >&3; } | true; } 3>&1")
    #expect(result.out == "0\n" && result.error == "", "\(result.error)")
  }

  @Test("that nobody reads does not keep a run from its work")
  func work() throws {
    let output = try OutputFolder()
    let stale = try output.fillWithStale()
    let result = try run(
      ["--output", output.path], "{ { sleep 0.2; \"$0\" \"$@\"; echo $? >&3; } | true; } 3>&1")
    #expect(result.out == "0\n", "\(result.error)")
    #expect(try output.contents() == OutputFolder.whole())
    #expect(try output.contents() != stale)
  }

  @Test("is waited for where it is a pipe that doesn't wait by itself")
  func nonblocking() throws {
    // Python makes the pipe one that doesn't wait, and reads late: more than it holds must arrive whole.
    let script = """
      import fcntl, os, subprocess, sys, time
      read, write = os.pipe()
      fcntl.fcntl(write, fcntl.F_SETFL, os.O_NONBLOCK)
      if hasattr(fcntl, "F_SETPIPE_SZ"): fcntl.fcntl(write, fcntl.F_SETPIPE_SZ, 4096)
      child = subprocess.Popen(sys.argv[1:], stdout=write)
      os.close(write)
      time.sleep(0.5)
      text = os.fdopen(read, "rb").read()
      print(len(text), child.wait())
      """
    let synth = try Tool.built("synth")
    let arguments = ["graph", "templates", "--format", "svg"]
    let whole = try synth.run(arguments)
    let result = try Tool.ofVirtualEnvironment("python").run(["-c", script, synth.path] + arguments)
    #expect(whole.out.utf8.count > 10_000)
    #expect(result.out == "\(whole.out.utf8.count) 0\n", "\(result.error)")
  }
}

import CrossAccountTestSupport
import Foundation
import Testing

@Suite("Disks that refuse")
struct DiskTests {
  /// Ways to run out of room. The first works on every machine; the second only where a user may mount.
  enum Shortage: String, CaseIterable {
    case fileSizeLimit
    case smallDisk

    static let possible = allCases.filter { $0 == .fileSizeLimit || mayMount }

    private static let mayMount: Bool = {
      let result = try? Tool("sh", in: "/").run("-c", "unshare --mount mount -t tmpfs -o size=16k none /mnt")
      return result?.status == 0
    }()
  }

  @Test("a full disk leaves every file as it was, and says so", arguments: Shortage.possible)
  func full(shortage: Shortage) throws {
    let output = try OutputFolder()
    // The packages are there already, so that it is the templates that find no room.
    #expect(try output.run().status == 0)
    let stale = try output.fillWithStale()
    let result: Tool.Result
    switch shortage {
    case .fileSizeLimit:
      // One block of 512 or 1,024 bytes: manifests are larger.
      result = try output.run(behind: "ulimit -f 1 &&")
      #expect(try output.contents() == stale)
    case .smallDisk:
      // The disk is gone with the command, so the command's shell compares.
      let script = """
        unshare --mount sh -c 'mkdir -p small && mount -t tmpfs -o size=96k none small \
          && cp -R templates small/ && { dd if=/dev/zero of=small/filler bs=4096 2>/dev/null; true; } \
          && { "$0" --output small/templates; code=$?; } ; diff -r templates small/templates 1>&2 || code=9; exit $code'
        """
      result = try output.run(behind: script)
    }
    #expect(result.status == 2, "\(result.error)")
    #expect(
      result.error.contains("File too large") || result.error.contains("No space left on device"),
      "\(result.error)")
    #expect(result.error.contains("are unchanged\n"))
  }

  @Test("a read-only folder is left as it was, and is fine when nothing is to be written")
  func readOnly() throws {
    let output = try OutputFolder()
    #expect(try output.run().status == 0)
    try setMode(0o555, output)
    // Root may write anywhere, so it goes without its privileges, which keeps its own files readable.
    let isRoot = getuid() == 0
    let words = isRoot ? "exec setpriv --bounding-set=-all --inh-caps=-all" : "exec"
    let same = try output.run(behind: words)
    #expect(same.status == 0, "\(same.error)")

    try setMode(0o755, output)
    let stale = try output.fillWithStale()
    try setMode(0o555, output)
    let result = try output.run(behind: words)
    #expect(result.status == 2)
    #expect(result.error.contains("Permission denied"), "\(result.error)")
    #expect(try output.contents() == stale)
    try setMode(0o755, output)
  }

  private func setMode(_ mode: Int, _ output: OutputFolder) throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: output.path)
    for folder in [output.path] + folders.map({ "\(output.path)/\($0)" }) {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: folder)
    }
  }
}

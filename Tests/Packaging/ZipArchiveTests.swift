import CrossAccountPackaging
import CrossAccountSystem
import Foundation
import Testing

@Suite struct ZipArchiveTests {
  static let compressions = ZipArchive.Compression.allCases

  static func sample() throws -> Scratch {
    let scratch = try Scratch([
      "index.py": "def f(): pass\n", "lib/empty.txt": "", "lib/caf\u{E9}.txt": "x",
      "big.txt": String(repeating: "again and ", count: 10_000),
    ])
    try scratch.write("bootstrap", "#!/bin/sh\n", mode: 0o700)
    return scratch
  }

  @Test(arguments: compressions) func `holds what went in, as Python reads it`(
    compression: ZipArchive.Compression
  ) throws {
    let scratch = try Self.sample()
    let zip = try ZipArchive.make(try scratch.read(), compression: compression)
    // Flag 2 only says how hard deflate tried; 2048 marks a name as UTF-8.
    let listing = try python(
      """
      import json, sys, zipfile
      archive = zipfile.ZipFile(sys.argv[1])
      assert archive.testzip() is None
      for i in archive.infolist():
        print(i.filename, i.date_time, oct(i.external_attr >> 16), i.create_system, i.compress_type, i.file_size,
          i.extra, i.comment, i.flag_bits & ~2)
      print(archive.read("index.py"), len(archive.read("big.txt")), archive.comment)
      """, zip)
    let method = compression == .none ? 0 : 8
    let start = "(1980, 1, 1, 0, 0, 0)"
    #expect(
      listing == """
        big.txt \(start) 0o100644 3 \(method) 100000 b'' b'' 0
        bootstrap \(start) 0o100755 3 \(method) 10 b'' b'' 0
        index.py \(start) 0o100644 3 \(method) 14 b'' b'' 0
        lib/café.txt \(start) 0o100644 3 \(method) 1 b'' b'' 2048
        lib/empty.txt \(start) 0o100644 3 \(method) 0 b'' b'' 0
        b'def f(): pass\\n' 100000 b''

        """)
  }

  @Test(arguments: compressions) func `is the same bytes twice, and from a copy that differs in all else`(
    compression: ZipArchive.Compression
  ) throws {
    let scratch = try Self.sample()
    let zip = try ZipArchive.make(try scratch.read(), compression: compression)
    #expect(try ZipArchive.make(try scratch.read(), compression: compression) == zip)

    let copy = try Scratch()
    for file in try scratch.read().files.reversed() {
      try copy.write(file.path, bytes: file.bytes, mode: file.isExecutable ? 0o777 : 0o600)
      try copy.setTime(file.path, 86_400 * 9_999)
    }
    #expect(try ZipArchive.make(try copy.read(), compression: compression) == zip)
  }

  @Test(arguments: ["UTC", "Pacific/Kiritimati", "America/St_Johns", "Asia/Kathmandu", "Africa/Monrovia"])
  func `is the same bytes in every time zone, locale and umask`(zone: String) async throws {
    let scratch = try Self.sample()
    let path = scratch.path
    let expected = SHA256.hex(try ZipArchive.make(try scratch.read()))
    await #expect(processExitsWith: .success) {
      [zone = zone as String, path = path as String, expected = expected as String] in
      setenv("TZ", zone, 1)
      tzset()
      setenv("LC_ALL", "tr_TR.UTF-8", 1)
      setlocale(LC_ALL, "")
      umask(0o077)
      let hash = SHA256.hex(try ZipArchive.make(try HandlerDirectory.read(path)))
      #expect(hash == expected)
    }
  }

  @Test func `shrinks with deflate`() throws {
    let directory = try Self.sample().read()
    let stored = try ZipArchive.make(directory)
    let deflated = try ZipArchive.make(directory, compression: .deflate)
    #expect(stored.count > directory.uncompressedSize)
    #expect(deflated.count < stored.count / 10)
  }

  @Test func `holds many files`() throws {
    let scratch = try Scratch()
    for number in 0..<500 { try scratch.write("lib/\(number).txt", "\(number)") }
    let zip = try ZipArchive.make(try scratch.read())
    #expect(
      try python("import sys, zipfile; print(len(zipfile.ZipFile(sys.argv[1]).namelist()))", zip) == "500\n")
  }

  /// What a Python program prints that finds an archive at its first argument.
  private func python(_ program: String, _ zip: [UInt8]) throws -> String {
    let scratch = try Scratch()
    try scratch.write("package.zip", bytes: zip)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-X", "utf8", "-c", program, scratch.file("package.zip")]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}

import CrossAccountPackaging
import Testing

@Suite struct BootstrapTests {
  /// The header of a 64-bit ELF file, its fields changed at will.
  static func elf(machine: UInt8, bits: UInt8 = 2, order: UInt8 = 1, type: UInt8 = 3) -> [UInt8] {
    let identity: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, bits, order, 1, 0] + Array(repeating: 0, count: 8)
    return identity + [type, 0, machine, 0, 1, 0, 0, 0] + Array(repeating: 0, count: 40)
  }

  static let machO: [UInt8] = [0xCF, 0xFA, 0xED, 0xFE, 0x0C, 0, 0, 1]
  static let universal: [UInt8] = [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 2]
  static let javaClass: [UInt8] = [0xCA, 0xFE, 0xBA, 0xBE, 0, 0, 0, 65]

  static func problems(
    _ bytes: [UInt8], mode: Int = 0o755, name: String = "bootstrap", on architecture: Architecture = .x86_64,
    runtime: String = "provided.al2023", hasLayers: Bool = false
  ) throws -> [PackagingProblem] {
    let scratch = try Scratch(["README": ""])
    try scratch.write(name, bytes: bytes, mode: mode)
    return PackageCheck.check(
      try scratch.read(), runtime: runtime, handler: nil, architecture: architecture, hasLayers: hasLayers)
  }

  @Test(arguments: [
    (elf(machine: 62), Architecture.x86_64), (elf(machine: 183), .arm64),
    (elf(machine: 62, type: 2), .x86_64),
    (Array("#!/bin/sh\n".utf8), .x86_64), (Array("#!/bin/sh\n".utf8), .arm64),
  ])
  func `may be a program for the architecture, or a script`(bytes: [UInt8], on: Architecture) throws {
    #expect(try Self.problems(bytes, on: on) == [])
    #expect(try Self.problems(bytes, on: on, runtime: "provided.al2") == [])
  }

  @Test(arguments: [
    (
      elf(machine: 183), Architecture.x86_64, "bootstrap-architecture",
      "built for arm64, but the function runs on x86_64"
    ),
    (elf(machine: 62), .arm64, "bootstrap-architecture", "built for x86_64, but the function runs on arm64"),
    (elf(machine: 40), .arm64, "bootstrap-architecture", "built for ELF machine 40"),
    (elf(machine: 62, bits: 1), .x86_64, "bootstrap-format", "not a 64-bit program"),
    (elf(machine: 62, order: 2), .x86_64, "bootstrap-format", "big-endian"),
    (elf(machine: 62, type: 1), .x86_64, "bootstrap-format", "not a linked program"),
    (Array(elf(machine: 62).prefix(30)), .x86_64, "bootstrap-format", "cut off"),
    (machO, .arm64, "bootstrap-macos", "built for macOS; build it for Linux on arm64"),
    (universal, .x86_64, "bootstrap-macos", "built for macOS"),
    (javaClass, .x86_64, "bootstrap-format", "neither"),
    (Array("echo hello\n".utf8), .x86_64, "bootstrap-format", "'#!'"),
    ([], .x86_64, "bootstrap-format", "neither"),
  ])
  func `may not be what cannot run there`(
    bytes: [UInt8], on: Architecture, code: String, message: String
  ) throws {
    let problems = try Self.problems(bytes, on: on)
    #expect(problems.map(\.code) == [code])
    #expect(problems.allSatisfy { "\($0)".hasPrefix("error: ") && $0.message.contains(message) })
  }

  @Test func `must be executable`() throws {
    let problems = try Self.problems(Self.elf(machine: 62), mode: 0o644)
    #expect(problems.map(\.code) == ["bootstrap-not-executable"])
    #expect(problems.allSatisfy { $0.message.contains("chmod +x") })
  }

  @Test func `has both its problems reported at once`() throws {
    let problems = try Self.problems(Self.machO, mode: 0o644)
    #expect(problems.map(\.code) == ["bootstrap-not-executable", "bootstrap-macos"])
  }

  @Test(arguments: [
    ("boostrap", "did you mean 'boostrap'?"), ("Bootstrap", "did you mean 'Bootstrap'?"),
    ("release/bootstrap", "it is at 'release/bootstrap' instead"),
  ])
  func `must stand at the root`(name: String, hint: String) throws {
    let problems = try Self.problems(Self.elf(machine: 62), name: name)
    #expect(problems.map(\.code) == ["bootstrap-missing"])
    #expect(problems.allSatisfy { "\($0)".hasPrefix("error: ") && $0.message.contains(hint) })
  }

  @Test func `may come from a layer`() throws {
    let problems = try Self.problems([], name: "data", hasLayers: true)
    #expect(problems.map(\.code) == ["bootstrap-missing"])
    #expect(problems.allSatisfy { "\($0)".hasPrefix("warning: ") })
  }
}

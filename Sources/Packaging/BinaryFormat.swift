/// What the first bytes of a file say about who can run it.
enum BinaryFormat: Equatable {
  /// A program for Linux: 64 bits and little-endian, with the `e_machine` it was built for.
  case elf(machine: UInt16)
  /// An ELF file that no Lambda function can start, and why.
  case otherELF(String)
  /// Starts with `#!`.
  case script
  /// A program for macOS.
  case machO
  case unknown

  /// The layout is that of `Elf64_Ehdr`, https://man7.org/linux/man-pages/man5/elf.5.html
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
      self = Self.elf(bytes)
    } else if bytes.starts(with: [0x23, 0x21]) {
      self = .script
    } else if Self.isMachO(bytes) {
      self = .machO
    } else {
      self = .unknown
    }
  }

  private static func elf(_ bytes: [UInt8]) -> BinaryFormat {
    guard bytes.count >= 64 else { return .otherELF("cut off within its header") }
    guard bytes[4] == 2 else { return .otherELF("not a 64-bit program") }
    guard bytes[5] == 1 else { return .otherELF("a big-endian program") }
    // A position-independent program has the type of a shared library.
    let type = UInt16(bytes[16]) | UInt16(bytes[17]) << 8
    guard type == 2 || type == 3 else { return .otherELF("not a linked program") }
    return .elf(machine: UInt16(bytes[18]) | UInt16(bytes[19]) << 8)
  }

  private static func isMachO(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 8 else { return false }
    let magic = bytes[..<4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    switch magic {
    case 0xFEED_FACE, 0xFEED_FACF, 0xCEFA_EDFE, 0xCFFA_EDFE: return true
    // A universal binary; Java's classes begin alike, with a version of 45 and up where it counts its parts.
    case 0xCAFE_BABE: return bytes[4..<8].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } < 45
    default: return false
    }
  }
}

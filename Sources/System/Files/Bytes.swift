#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// What is done with the bytes of whole files, at the speed of memory: arrays are gone through element by element.
package enum Bytes {
  /// Whether two files hold the same.
  package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in
        guard let a = left.baseAddress, let b = right.baseAddress else { return true }
        return memcmp(a, b, left.count) == 0
      }
    }
  }

  /// How many bytes are the same in two files, each from a position of its own on.
  package static func commonPrefix(
    _ left: [UInt8], _ leftStart: Int, _ right: [UInt8], _ rightStart: Int
  ) -> Int {
    let most = min(left.count - leftStart, right.count - rightStart)
    return left.withUnsafeBytes { left in
      right.withUnsafeBytes { right in
        var count = 0
        while count + 8 <= most {
          let difference =
            left.loadUnaligned(fromByteOffset: leftStart + count, as: UInt64.self)
            ^ right.loadUnaligned(fromByteOffset: rightStart + count, as: UInt64.self)
          if difference != 0 { return count + UInt64(littleEndian: difference).trailingZeroBitCount / 8 }
          count += 8
        }
        while count < most, left[leftStart + count] == right[rightStart + count] { count += 1 }
        return count
      }
    }
  }

  /// Where the line begins that a position is in; `start` if it begins before that.
  package static func line(before position: Int, notBefore start: Int, in bytes: [UInt8]) -> Int {
    bytes[start..<position].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? start
  }

  /// Where the line behind the one begins that a position is in; the end where there is none.
  package static func line(after position: Int, in bytes: [UInt8]) -> Int {
    bytes[position...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }
}

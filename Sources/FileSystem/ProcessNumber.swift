#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The running process, for names that no other process uses.
public enum ProcessNumber {
  public static var current: Int { Int(getpid()) }
}

import Foundation

/// Runs `body` as the system treats an ordinary user's file accesses, also when the tests run as root, who may
/// read everything. Linux keeps that identity for each thread, so other tests are not touched.
func asOrdinaryUser<Result>(_ body: () throws -> Result) rethrows -> Result {
  guard geteuid() == 0, let setFileSystemUser else { return try body() }
  let previous = setFileSystemUser(65_534)
  defer { _ = setFileSystemUser(UInt32(previous)) }
  return try body()
}

/// `setfsuid(2)`, which Swift's module of the C library leaves out; nil where there is none.
private let setFileSystemUser: (@convention(c) (UInt32) -> Int32)? = dlsym(nil, "setfsuid").map {
  unsafeBitCast($0, to: (@convention(c) (UInt32) -> Int32).self)
}

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Paths as text. Nothing here looks at the disk.
package enum Paths {
  private static let slash = UInt8(ascii: "/")

  /// `base/path`, or `path` alone when that is absolute. An empty path stays one, which the system says leads
  /// nowhere; the base itself is `.`.
  package static func join(_ base: String, _ path: String) -> String {
    if path.hasPrefix("/") || path.isEmpty || base.isEmpty { return path }
    return base.hasSuffix("/") ? base + path : "\(base)/\(path)"
  }

  /// What stands before the last `/`; nil for a bare name and for the root.
  package static func parent(of path: String) -> String? {
    // By bytes: finding characters takes many times as long, and a run has a few paths for each file.
    let trimmed = path.utf8.count > 1 && path.utf8.last == slash ? path.utf8.dropLast() : path.utf8[...]
    guard let last = trimmed.lastIndex(of: slash), trimmed.count > 1 else { return nil }
    return last == trimmed.startIndex ? "/" : String(path[..<last])
  }

  /// What stands after the last `/`.
  package static func name(of path: String) -> String {
    path.utf8.lastIndex(of: slash).map { String(path[path.utf8.index(after: $0)...]) } ?? path
  }

  /// Whether a name fits a shell pattern, as `fnmatch` reads it: `*.pyc` also fits `.pyc`.
  package static func name(_ name: String, matches pattern: String) -> Bool {
    fnmatch(pattern, name, 0) == 0
  }
}

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Paths as text. Nothing here looks at the disk.
public enum Paths {
  /// `base/path`, or `path` alone when that is absolute.
  public static func join(_ base: String, _ path: String) -> String {
    if path.hasPrefix("/") || base.isEmpty { return path }
    return base.hasSuffix("/") ? base + path : "\(base)/\(path)"
  }

  /// What stands before the last `/`; nil for a bare name and for the root.
  public static func parent(of path: String) -> String? {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/"), trimmed != "/" else { return nil }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  /// What stands after the last `/`.
  public static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Whether a name fits a shell pattern, as `fnmatch` reads it: `*.pyc` also fits `.pyc`.
  public static func name(_ name: String, matches pattern: String) -> Bool {
    fnmatch(pattern, name, 0) == 0
  }
}

/// Handler code that changes.
public struct PackageChange: Sendable, Hashable {
  /// The handler's directory; nil where no manifest tells it.
  public var directory: String?
  /// The keys in the bucket, before and after.
  public var oldKey: String
  public var newKey: String
  /// Nil where the two archives are not at hand.
  public var files: [FileChange]?

  public struct FileChange: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      case added
      case removed
      case changed
    }

    public var kind: Kind
    public var path: String
  }

  /// `handlers/reports changed: 2 files`.
  public var summary: String {
    let subject = directory ?? "handler"
    guard let files else { return "\(subject) changed" }
    return "\(subject) changed: \(files.count) \(files.count == 1 ? "file" : "files")"
  }

  /// - Parameters:
  ///   - old: Digests of the files by their paths; nil where they are not at hand.
  static func files(_ old: [String: String]?, _ new: [String: String]?) -> [FileChange]? {
    guard let old, let new else { return nil }
    return Set(old.keys).union(new.keys).sorted().compactMap { path in
      switch (old[path], new[path]) {
      case (nil, _): FileChange(kind: .added, path: path)
      case (_, nil): FileChange(kind: .removed, path: path)
      case (let a, let b): a == b ? nil : FileChange(kind: .changed, path: path)
      }
    }
  }
}

/// Handler code that changes.
package struct PackageChange: Sendable, Hashable {
  /// The handler's directory; nil where no manifest says it.
  package var directory: String?
  /// The keys in the bucket, before and after.
  package var oldKey: String
  package var newKey: String
  /// Nil where the two archives are not at hand.
  package var files: [FileChange]?

  package struct FileChange: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
      case added
      case removed
      case changed
    }

    package var kind: Kind
    package var path: String
  }

  /// `handlers/reports changed: 2 files`.
  package var summary: String {
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

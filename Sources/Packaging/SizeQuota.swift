/// The bytes that a package may take unzipped.
struct SizeQuota {
  var limit: Int

  /// What to say of files that are too large together, the largest of them named; nil when they fit.
  func excess(of files: [(path: String, size: Int)]) -> String? {
    let total = files.reduce(0) { $0 + $1.size }
    guard total > limit else { return nil }
    let largest = files.sorted { ($1.size, $0.path) < ($0.size, $1.path) }.prefix(3)
      .map { "\($0.path) (\($0.size) bytes)" }.joined(separator: ", ")
    return "holds \(total) bytes; Lambda allows \(limit) unzipped, layers included. Largest: \(largest)"
  }
}

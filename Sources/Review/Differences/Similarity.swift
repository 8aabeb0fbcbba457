internal import CrossAccountCloudFormation

/// How much two elements of a list have in common, to distinguish a changed one from another one.
enum Similarity {
  /// Zero for elements that have nothing to do with each other.
  static func score(_ old: Value, _ new: Value) -> Int {
    guard let old = old.object, let new = new.object else { return 0 }
    if let a = ItemIdentity.of(.object(old)), let b = ItemIdentity.of(.object(new)), a != b { return 0 }
    var score = 0
    for entry in old.entries where entry.key != "Effect" {
      guard let other = new[entry.key] else { continue }
      if entry.value == other {
        score += 4
      } else if let a = entry.value.list, let b = other.list, a.count * b.count <= 10_000,
        a.contains(where: b.contains)
      {
        score += 2
      }
    }
    if old["Effect"] != new["Effect"] { return 0 }
    return score
  }
}

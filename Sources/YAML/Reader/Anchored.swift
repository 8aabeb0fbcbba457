/// A value that aliases may stand for, with what it counts against the limits.
struct Anchored {
  let node: Node
  /// The values inside of it and itself.
  let count: Int
  /// How many levels of sequences and mappings it has.
  let height: Int
}

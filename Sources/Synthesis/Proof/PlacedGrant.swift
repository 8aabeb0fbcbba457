internal import CrossAccount

/// A grant that was written into both sides, with the places of the two roles.
struct PlacedGrant {
  var grant: Grant
  /// The positions of the stacks in the app, and the logical IDs in them.
  var caller: (stack: Int, logicalID: String)
  var target: (stack: Int, logicalID: String)
}

/// What became of a part of the picture since the base.
package enum GraphChange: String, Sendable, Hashable, CaseIterable {
  case none
  case added
  case removed
  case changed
}

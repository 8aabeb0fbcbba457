/// What became of a part of the picture since the base.
public enum GraphChange: String, Sendable, Hashable, CaseIterable {
  case none
  case added
  case removed
  case changed
}

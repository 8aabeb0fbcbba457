internal import Catalogue

/// The patterns that a run has met, each compiled once.
struct PatternCache {
  private var matchers: [StringNumber: PatternMatcher?] = [:]

  /// Whether a pattern is found in a text; nil where that cannot be told.
  mutating func isFound(_ pattern: StringNumber, in text: String, of resource: ResourceSchema) -> Bool? {
    if let known = matchers[pattern] { return known?.isFound(in: text) }
    let matcher = PatternMatcher(resource.text(pattern))
    matchers[pattern] = .some(matcher)
    return matcher?.isFound(in: text)
  }
}

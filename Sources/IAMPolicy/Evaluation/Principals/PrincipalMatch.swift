/// The closest that a statement's principals come to a requester: surely, and perhaps.
struct PrincipalMatch: Sendable {
  var level: PrincipalLevel?
  /// A closer level that depends on what is not known.
  var doubtful: (level: PrincipalLevel, reason: String)?

  static let none = PrincipalMatch()

  init(_ level: PrincipalLevel? = nil) { self.level = level }

  init(doubtful reason: String, level: PrincipalLevel = .exact) { doubtful = (level, reason) }

  /// Whether the requester is named at this level or closer.
  func reaches(_ wanted: PrincipalLevel) -> Truth {
    if let level, level >= wanted { return .yes }
    if let doubtful, doubtful.level >= wanted { return .unknown(doubtful.reason) }
    return .no
  }

  mutating func merge(_ other: PrincipalMatch) {
    level = [level, other.level].compactMap { $0 }.max()
    if let theirs = other.doubtful, theirs.level > doubtful?.level ?? .account || doubtful == nil {
      doubtful = theirs
    }
  }
}

public import CrossAccountDiagnostics

/// A used quantity against its limit, such as `resources 3 of 500`.
public struct Budget: Sendable, Hashable {
  /// What is counted, such as `resources` or `trust policy of RoleX`.
  public var name: String
  /// How much is used, zero or more.
  public var used: Int
  /// The most that AWS accepts.
  public var limit: Int
  /// What it is counted in, such as `bytes`; empty where the name says so.
  public var unit: String

  /// - Parameter unit: What is counted, such as `bytes`; empty where the name says so.
  public init(_ name: String, used: Int, limit: Int, unit: String = "") {
    self.name = name
    self.used = used
    self.limit = limit
    self.unit = unit
  }

  /// How much is used: 1 at the limit, more above it.
  public var fraction: Double { limit > 0 ? Double(used) / Double(limit) : used > 0 ? .infinity : 0 }

  /// Whether more is used than AWS accepts.
  public var isExceeded: Bool { used > limit }

  /// The finding for a budget that is exceeded; nil within the limit.
  ///
  /// - Parameters:
  ///   - code: The finding's code, in kebab case.
  ///   - subject: Whose budget it is, such as `stack home`.
  ///   - fix: What to do about it.
  ///   - path: The value that takes too much.
  public func finding(
    _ code: String, _ severity: Severity = .error, subject: String, fix: String? = nil,
    at path: PropertyPath
  ) -> TemplateFinding? {
    guard isExceeded else { return nil }
    let advice = fix.map { "; \($0)" } ?? ""
    return TemplateFinding(
      severity, code: code, "\(subject): \(self), \(used - limit) too many\(advice)", at: path)
  }
}

extension Budget: CustomStringConvertible {
  public var description: String { "\(name) \(used) of \(limit)" + (unit.isEmpty ? "" : " \(unit)") }
}

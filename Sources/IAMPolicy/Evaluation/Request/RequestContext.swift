/// The condition keys of a request, by names without regard to case.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
public struct RequestContext: Sendable, Hashable {
  /// What holds for keys that are not given.
  public enum Others: Sendable, Hashable {
    /// The request lacks them.
    case absent
    /// The request may have them, with any value.
    case unknown
  }

  /// What holds for keys that are not given.
  public var others: Others
  private var values: [String: ContextValue]
  /// How names begin, in lower case, of which those that are not given are absent whatever holds for others.
  package var closed: [String] = []

  /// The keys of a request.
  ///
  /// - Parameters:
  ///   - values: By name, in any case.
  ///   - others: What holds for keys that are not given.
  public init(_ values: [String: ContextValue] = [:], others: Others = .absent) {
    self.others = others
    self.values = [:]
    for (key, value) in values.sorted(by: { $0.key < $1.key }) { self[key] = value }
  }

  /// The value given for a key; nil where none is.
  public subscript(key: String) -> ContextValue? {
    get { values[key.lowercased()] }
    set { values[key.lowercased()] = newValue }
  }

  /// The value for a name that is in lower case already.
  func value(lowercased key: String) -> ContextValue? {
    values[key] ?? (closed.contains { key.utf8.starts(with: $0.utf8) } ? .absent : nil)
  }
}

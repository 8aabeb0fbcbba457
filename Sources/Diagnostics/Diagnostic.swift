/// One finding: what is wrong, where, and how to fix it.
///
/// ```
/// stacks/Audit.swift:28:5: error: role name is 71 characters long; IAM allows 64 [role-name-length]
/// stacks/Audit.swift:12:3: note: declared here
/// ```
public struct Diagnostic: Error, Sendable, Hashable {
  /// A stable name in kebab case, such as `role-name-length`, to search for and to suppress by.
  public var code: String
  /// How bad it is.
  public var severity: Severity
  /// What is wrong and how to fix it, in one line.
  public var message: String
  /// Nil where no single place is at fault, such as a full disk.
  public var location: SourceLocation?
  /// Other places that explain it, in the order in which they are printed.
  public var notes: [Note]

  /// A second place that explains the first, or how to fix it.
  public struct Note: Sendable, Hashable {
    /// What there is to say about the place.
    public var message: String
    /// The place; nil for advice that needs none.
    public var location: SourceLocation?

    /// A note.
    public init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// A finding.
  ///
  /// - Parameters:
  ///   - severity: How bad it is.
  ///   - code: In kebab case, such as `role-name-length`.
  ///   - message: What is wrong and how to fix it.
  ///   - location: Nil where no single place is at fault.
  ///   - notes: Other places that explain it.
  public init(
    _ severity: Severity, code: String, _ message: String, at location: SourceLocation?, notes: [Note] = []
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.location = location
    self.notes = notes
  }

  /// A finding with which nothing is written.
  public static func error(
    _ code: String, _ message: String, at location: SourceLocation?, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.error, code: code, message, at: location, notes: notes)
  }

  /// A finding that a reviewer should see.
  public static func warning(
    _ code: String, _ message: String, at location: SourceLocation?, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(.warning, code: code, message, at: location, notes: notes)
  }
}

public import CrossAccountDiagnostics

/// What a check has to say about one value of a template.
///
/// It names the value by its path, so that it can be shown at a line of the Swift source that declared the
/// resource or at a line and column of the template that was read.
public struct TemplateFinding: Sendable, Hashable {
  /// A stable name in kebab case, such as `unknown-property`.
  public var code: String
  /// Errors keep templates from being written; warnings and notes do not.
  public var severity: Severity
  /// What is wrong and how to fix it, without the place.
  public var message: String
  /// From the top of the template, such as `Resources.Queue.Properties.DelaySeconds`.
  public var path: PropertyPath
  /// Whether the value's name is at fault and not what it holds, as for a property that does not exist.
  public var isAboutKey: Bool
  /// Further places and advice that explain the finding, in the order to show them.
  public var notes: [Note]
  /// What the message leaves to the one who shows it.
  public var lead: Lead = .complete

  /// What stands in front of a message.
  public enum Lead: Sendable, Hashable {
    /// Nothing: the message says what it is about.
    case complete
    /// The element and the path: `resource Queue: Properties.DelaySeconds`.
    case path
    /// The document, such as `trust policy of Role`; the path where the place of the value is not known.
    case document(String)
  }

  /// A second value that explains the first, or how to fix it.
  public struct Note: Sendable, Hashable {
    /// What the note says, without the place.
    public var message: String
    /// Nil for a note about no value.
    public var path: PropertyPath?
    /// The template that the value is in, by its position among those that are checked together; nil for the
    /// finding's own.
    public var template: Int?

    /// A note about a value, or about none.
    public init(_ message: String, at path: PropertyPath? = nil, in template: Int? = nil) {
      self.message = message
      self.path = path
      self.template = template
    }
  }

  /// A finding about the value at a path; see the properties for what each argument says.
  public init(
    _ severity: Severity, code: String, _ message: String, at path: PropertyPath, notes: [Note] = [],
    isAboutKey: Bool = false
  ) {
    self.isAboutKey = isAboutKey
    self.code = code
    self.severity = severity
    self.message = message
    self.path = path
    self.notes = notes
  }

  /// A finding that keeps templates from being written.
  public static func error(
    _ code: String, _ message: String, at path: PropertyPath, notes: [Note] = []
  ) -> TemplateFinding {
    TemplateFinding(.error, code: code, message, at: path, notes: notes)
  }

  /// A finding that keeps nothing from being written.
  public static func warning(
    _ code: String, _ message: String, at path: PropertyPath, notes: [Note] = []
  ) -> TemplateFinding {
    TemplateFinding(.warning, code: code, message, at: path, notes: notes)
  }
}

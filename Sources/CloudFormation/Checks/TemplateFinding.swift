public import Diagnostics

/// What a check has to say about one value of a template.
///
/// It names the value by its path, so that it can be shown at a line of the Swift source that declared the
/// resource or at a line and column of the template that was read.
public struct TemplateFinding: Sendable, Hashable {
  /// A stable name in kebab case, such as `unknown-property`.
  public var code: String
  public var severity: Severity
  /// What is wrong and how to mend it, without the place.
  public var message: String
  /// From the top of the template, such as `Resources.Queue.Properties.DelaySeconds`.
  public var path: PropertyPath

  public init(_ severity: Severity, code: String, _ message: String, at path: PropertyPath) {
    self.code = code
    self.severity = severity
    self.message = message
    self.path = path
  }
}

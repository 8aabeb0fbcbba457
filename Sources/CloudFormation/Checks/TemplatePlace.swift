internal import Diagnostics

/// An element of a template that values stand in, to be named in findings.
struct TemplatePlace: Hashable {
  enum Section: String {
    case condition, rule, resource, output, loop
  }

  var section: Section
  var name: String
  var location: SourceLocation?

  /// Such as `resource Queue`, and with a path `resource Queue: Properties.QueueName`.
  func text(_ path: PropertyPath) -> String {
    path.steps.isEmpty ? "\(section.rawValue) \(name)" : "\(section.rawValue) \(name): \(path)"
  }
}

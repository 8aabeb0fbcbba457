internal import CrossAccountCloudFormation

/// An element of a template that values stand in, to be named in findings.
struct TemplatePlace: Hashable {
  enum Section: String {
    case condition, rule, resource, output, loop

    /// The section's name in the template.
    var heading: String {
      switch self {
      case .condition: "Conditions"
      case .rule: "Rules"
      case .resource, .loop: "Resources"
      case .output: "Outputs"
      }
    }
  }

  var section: Section
  var name: String
  /// The element's own path, such as `Resources.Queue`.
  var root: PropertyPath

  init(_ section: Section, _ name: String) {
    self.section = section
    self.name = name
    root = PropertyPath([.key(section.heading), .key(name)])
  }

  init(_ loop: ForEach) {
    section = .loop
    name = loop.name
    root = PropertyPath([.key(loop.section.rawValue), .key(ForEach.prefix + loop.name)])
  }

  /// Such as `resource Queue`, and with a path `resource Queue: Properties.QueueName`.
  func text(_ path: PropertyPath) -> String {
    path.steps.isEmpty ? "\(section.rawValue) \(name)" : "\(section.rawValue) \(name): \(path)"
  }

  /// The way from the top of the template.
  func path(_ path: PropertyPath) -> PropertyPath { PropertyPath(root.steps + path.steps) }
}

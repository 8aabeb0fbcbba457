public import CrossAccountDiagnostics

/// Templates that belong together: those of some apps, a folder, a revision or deployed stacks, with what their
/// manifests say about places, packages and the order of deployment.
///
/// Everything after synthesis is a function of it: `validate` checks one, `access` and `graph` show one, `diff`
/// compares two.
public struct Assembly: Sendable {
  /// What people call it: a folder, a revision, the definitions.
  public var label: String
  /// Sorted by path.
  public private(set) var templates: [PlacedTemplate]
  public var packages: [PackageRecord]
  /// The order of deployment of each app that has a manifest.
  public var steps: [DeployStep]
  /// Files that could not be read or parsed, and files named by the user that are not templates: with any of
  /// these, nothing may be concluded from what is missing.
  public var unreadable: [Diagnostic]
  /// Files of a folder that are something else, and templates whose account is not known.
  public var notes: [Diagnostic]

  public init(
    label: String, _ templates: [PlacedTemplate] = [], packages: [PackageRecord] = [],
    steps: [DeployStep] = [], unreadable: [Diagnostic] = [], notes: [Diagnostic] = []
  ) {
    self.label = label
    self.templates = templates.sorted { $0.path < $1.path }
    self.packages = packages
    self.steps = steps
    self.unreadable = unreadable
    self.notes = notes
  }

  /// Makes an error of a folder or revision without any template.
  mutating func refuse(empty words: String) {
    unreadable.append(
      .error("no-template", "'\(words)' contains no CloudFormation template", at: nil))
  }

  /// Whether there is nothing, not even something that could not be read.
  var isEmpty: Bool { templates.isEmpty && unreadable.isEmpty }

  /// What was found while reading: unreadable files, the shape of the templates, notes.
  public var diagnostics: [Diagnostic] {
    unreadable + templates.flatMap { $0.document?.findings ?? [] } + notes
  }
}

internal import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// A template of one side with its sections as they are written, functions in one form.
struct ComparedTemplate: Sendable {
  let placed: PlacedTemplate
  /// By name.
  let sections: ValueObject

  init(_ placed: PlacedTemplate) {
    self.placed = placed
    sections = placed.document?.sections ?? [:]
  }

  var template: Template { placed.template }
  var bytes: Int { placed.document?.bytes.count ?? 0 }

  func section(_ name: String) -> ValueObject { sections[name]?.object ?? [:] }
}

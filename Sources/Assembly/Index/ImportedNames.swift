package import CrossAccountCloudFormation

/// The names that a template imports from other stacks.
package enum ImportedNames {
  /// As they are written, each once.
  package static func find(in template: Template) -> [Value] {
    var names: [Value] = []
    func visit(_ function: Intrinsic) {
      if case .importValue(let name) = function, !names.contains(name) { names.append(name) }
    }
    for (_, resource) in template.resources { resource.properties.forEachIntrinsic(visit) }
    for (_, output) in template.outputs { output.value.forEachIntrinsic(visit) }
    return names
  }
}

internal import CrossAccountCloudFormation

/// The literal names that a template imports from other stacks.
enum ImportedNames {
  static func find(in template: Template) -> [String] {
    var names: [String] = []
    func visit(_ function: Intrinsic) {
      if case .importValue(.string(let name)) = function, !names.contains(name) { names.append(name) }
    }
    for (_, resource) in template.resources { resource.properties.forEachIntrinsic(visit) }
    for (_, output) in template.outputs { output.value.forEachIntrinsic(visit) }
    return names
  }
}

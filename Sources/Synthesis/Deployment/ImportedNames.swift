internal import CloudFormation

/// The literal names that a template imports from other stacks.
enum ImportedNames {
  static func find(in template: Template) -> [String] {
    var names: [String] = []
    func visit(_ value: Value) {
      switch value {
      case .intrinsic(.importValue(.string(let name))): if !names.contains(name) { names.append(name) }
      case .intrinsic(let function): visit(function.argument)
      case .list(let items): items.forEach(visit)
      case .object(let object): object.entries.forEach { visit($0.value) }
      case .null, .boolean, .integer, .number, .string, .deferred: break
      }
    }
    for (_, resource) in template.resources {
      for entry in resource.properties.entries where !entry.value.isLiteral { visit(entry.value) }
    }
    for (_, output) in template.outputs { visit(output.value) }
    return names
  }
}

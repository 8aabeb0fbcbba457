internal import CrossAccountDiagnostics
internal import CrossAccountYAML

extension TemplateReader {
  private static let attributes = [
    "Type", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy",
    "UpdatePolicy", "Metadata", "Properties",
  ]

  mutating func resource(_ entry: Node.Entry) -> TemplateResource? {
    let what = "resource \(entry.key)"
    var resource = TemplateResource(type: "", location: location(entry.keyMark))
    for field in entries(entry.value, what) { read(field, what, into: &resource) }
    // A macro may say what the resource is.
    let isComputed = hasMacros || resource.attributes.other.isComputed
    guard !resource.type.isEmpty || isComputed else {
      report("resource-type", "\(what) has no Type", entry.keyMark)
      return nil
    }
    return resource
  }

  private mutating func read(_ field: Node.Entry, _ what: String, into resource: inout TemplateResource) {
    switch field.key {
    case "Type": resource.type = text(field.value, "\(what): Type") ?? ""
    case "Condition": resource.attributes.condition = text(field.value, "\(what): Condition")
    case "DependsOn":
      let names = field.value.tag == nil ? field.value.items ?? [field.value] : [field.value]
      resource.attributes.dependsOn = names.compactMap { text($0, "\(what): DependsOn") }
    case "DeletionPolicy": resource.attributes.deletionPolicy = DeletionPolicy(value: Value(field.value))
    case "UpdateReplacePolicy":
      resource.attributes.updateReplacePolicy = DeletionPolicy(value: Value(field.value))
    case "UpdatePolicy": resource.attributes.updatePolicy = Value(field.value)
    case "CreationPolicy": resource.attributes.creationPolicy = Value(field.value)
    case "Metadata": resource.attributes.metadata = object(field.value, "\(what): Metadata")
    case "Properties": resource.properties = object(field.value, "\(what): Properties")
    default:
      resource.attributes.other[field.key] = Value(field.value)
      // A custom resource may have a version of its own.
      guard !hasMacros, !field.key.hasPrefix("Fn::"), field.key != "Version" else { return }
      report(unknown: field, "resource-attribute", what, among: Self.attributes)
    }
  }
}

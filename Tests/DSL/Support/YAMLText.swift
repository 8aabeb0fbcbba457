import CrossAccountCloudFormation
import CrossAccountYAML

/// The value as a template would hold it.
func yaml(_ value: Value, partition: String = "aws") throws -> String {
  let resolved = value.resolved(with: SameStackResolver(partition: partition))
  return String(decoding: try YAMLWriter.write(try resolved.node), as: UTF8.self)
}

/// A resource's properties as a template would hold them.
func yaml(_ resource: some DeclaredResource) throws -> String {
  try yaml(.object(resource.declaration.properties))
}

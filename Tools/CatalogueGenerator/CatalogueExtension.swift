internal import CrossAccountYAML

/// What cfn-lint adds to the schemas: how properties of a resource depend on each other.
public struct CatalogueExtension: Decodable, Sendable {
  /// Below the schemas' folder of extensions, such as `aws_sqs_queue/properties.json`.
  let file: String
  /// A type and the way to the values, such as `AWS::EC2::Instance/BlockDeviceMappings/*/Ebs`; `*` are the items of
  /// a list.
  let at: [String]

  /// The schema of the whole resource that holds another at the end of a way.
  static func wrapped(_ schema: Node, at place: String) -> Node {
    place.split(separator: "/").dropFirst().reversed().reduce(schema) { inner, step in
      step == "*"
        ? .mapping([("items", inner)]) : .mapping([("properties", .mapping([(String(step), inner)]))])
    }
  }
}

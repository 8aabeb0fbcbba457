import CrossAccountYAML

func written(_ node: Node) throws -> String {
  String(decoding: try YAMLWriter.write(node), as: UTF8.self)
}

func read(_ text: String) throws -> Node {
  try YAMLReader.read(Array(text.utf8))
}

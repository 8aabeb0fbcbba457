public import CrossAccountYAML

/// Writes many templates, each byte by byte as ``Template/write(header:)`` does, and writes only once what they have
/// in common: resources of many accounts differ in little but their names.
public struct TemplateWriter {
  private let emitter = EntryEmitter()
  private var types: [String: ResourceTexts] = [:]
  /// The lines of resources' names.
  private var names: [String: [UInt8]] = [:]
  /// Names that come once each, such as those with an account's number, are not kept for ever.
  private static let mostNames = 4096

  /// How many bytes the longest text had: one that has room from the start need not move when it grows.
  private var longest = 4_096

  /// A writer, which serves for any number of templates.
  public init() {}

  /// The text of the template as YAML in UTF-8.
  ///
  /// - Parameter header: Bytes to stand before the template, such as a comment.
  /// - Throws: Where YAML cannot hold the template, such as values that nest too deep.
  public mutating func write(_ template: Template, header: [UInt8] = []) throws(YAMLError) -> [UInt8] {
    if let text = try writeInParts(template, header) { return text }
    return try template.write(header: header)
  }

  /// Nil where resources are not all that stands among the resources, or a name is not on the line of its colon:
  /// rare enough to be written as one.
  private mutating func writeInParts(_ template: Template, _ header: [UInt8]) throws(YAMLError) -> [UInt8]? {
    guard !template.resources.isEmpty, template.loops.isEmpty, template.sectionTransforms.isEmpty
    else { return nil }
    var text = header
    text.reserveCapacity(longest)
    try emitter.append(to: &text, depth: 0) { emitter throws(YAMLError) in
      try template.writeHead(to: &emitter)
    }
    text += "Resources:\n".utf8
    for (name, resource) in template.resources {
      guard try append(name, resource, to: &text) else { return nil }
    }
    try emitter.append(to: &text, depth: 0) { emitter throws(YAMLError) in
      try template.writeTail(to: &emitter)
    }
    longest = max(longest, text.count)
    return text
  }

  /// - Returns: Whether the resource can be written in parts.
  private mutating func append(
    _ name: String, _ resource: TemplateResource, to text: inout [UInt8]
  ) throws(YAMLError) -> Bool {
    // What has no type is a macro's, and may be nothing but braces. As keys of a dictionary, types of other bytes
    // can be equal; only ASCII equals nothing else.
    guard let line = try line(of: name), resource.type.isSimpleKey else { return false }
    text += line
    return try types[resource.type, default: ResourceTexts()].append(resource, to: &text, emitter)
  }

  /// The line with a resource's name.
  private mutating func line(of name: String) throws(YAMLError) -> [UInt8]? {
    if let known = names[name] { return known }
    guard name.isSimpleKey else { return nil }
    var line: [UInt8] = []
    try emitter.appendKey(name, depth: 1, to: &line)
    if names.count == Self.mostNames { names = [:] }
    names[name] = line
    return line
  }
}

public import YAML

/// Writes many templates, each byte by byte as ``Template/write(header:)`` does, and writes only once what they have
/// in common: resources of many accounts differ in little but their names.
public struct TemplateWriter {
  private let emitter = EntryEmitter()
  private var types: [String: ResourceTexts] = [:]
  /// What stands in front of a resource's properties, by what makes it.
  private var names: [String: [UInt8]] = [:]
  /// Names that come once each, such as those with an account's number, are not kept for ever.
  private static let mostNames = 4096

  public init() {}

  /// The text of the template as YAML in UTF-8.
  ///
  /// - Parameter header: Bytes to stand before the template, such as a comment.
  /// - Throws: Where YAML cannot hold the template, such as values that nest too deep.
  public mutating func write(_ template: Template, header: [UInt8] = []) throws(YAMLError) -> [UInt8] {
    guard template.isPlain else { return try template.write(header: header) }
    var text = header
    text.reserveCapacity(header.count + 512 + template.resources.count * 512)
    try emitter.append(to: &text, depth: 0) { emitter throws(YAMLError) in
      try template.writeHead(to: &emitter)
    }
    text += "Resources:\n".utf8
    for (name, resource) in template.resources { try append(name, resource, to: &text) }
    try emitter.append(to: &text, depth: 0) { emitter throws(YAMLError) in
      try template.writeTail(to: &emitter)
    }
    return text
  }

  private mutating func append(
    _ name: String, _ resource: TemplateResource, to text: inout [UInt8]
  ) throws(YAMLError) {
    // Only what has something below its name is written in parts.
    if resource.type.isEmpty {
      try emitter.append(to: &text, depth: 1) { emitter throws(YAMLError) in
        try emitter.key(name)
        try resource.write(to: &emitter)
      }
      return
    }
    try appendName(name, to: &text)
    // As keys, texts of other bytes can be equal; only ASCII equals nothing else.
    guard resource.type.isASCII else {
      var texts = ResourceTexts()
      return try texts.append(resource, to: &text, emitter)
    }
    try types[resource.type, default: ResourceTexts()].append(resource, to: &text, emitter)
  }

  /// The line with a resource's name.
  private mutating func appendName(_ name: String, to text: inout [UInt8]) throws(YAMLError) {
    if let line = names[name] {
      text += line
      return
    }
    let start = text.count
    try emitter.appendKey(name, depth: 1, to: &text)
    if names.count == Self.mostNames { names = [:] }
    names[name] = Array(text[start...])
  }
}

extension Template {
  /// Whether resources are all that stands among the resources, with names on the line of their colon: what else
  /// there may be is rare enough to be written anew.
  fileprivate var isPlain: Bool {
    if resources.isEmpty || !loops.isEmpty || !sectionTransforms.isEmpty { return false }
    for (name, resource) in resources {
      guard name.isSimpleKey, resource.properties.haveSimpleKeys, resource.attributes.other.haveSimpleKeys
      else { return false }
    }
    return true
  }
}

extension ValueObject {
  fileprivate var haveSimpleKeys: Bool {
    for index in entries.indices where !entries[index].key.isSimpleKey { return false }
    return true
  }
}

extension String {
  fileprivate var isSimpleKey: Bool { utf8.count <= 128 && utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }

  fileprivate var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}

internal import CrossAccountCatalogue
internal import CrossAccountYAML
public import Foundation

/// Turns AWS's schemas into the catalogue that is part of the program.
public struct CatalogueGenerator {
  private let folder: URL
  private let corrections: [CatalogueCorrection]
  /// By type: the file of each, and where it stands.
  private let extensions: [String: [(file: String, place: String)]]
  private var strings = StringTable()
  private var schemas = SchemaTable()

  /// - Parameters:
  ///   - schemas: The folder of schemas that cfn-lint ships.
  ///   - corrections: A file of corrections.
  ///   - extensions: A file that lists which of cfn-lint's extensions to add.
  public init(schemas folder: URL, corrections: URL, extensions: URL) throws {
    self.folder = folder
    self.corrections = try JSONDecoder().decode(
      [CatalogueCorrection].self, from: Data(contentsOf: corrections))
    let listed = try JSONDecoder().decode([CatalogueExtension].self, from: Data(contentsOf: extensions))
    let places = listed.flatMap { one in one.at.map { (file: one.file, place: $0) } }
    self.extensions = Dictionary(grouping: places) { String($0.place.prefix { $0 != "/" }) }
  }

  /// The catalogue's bytes: the same for the same schemas.
  public mutating func bytes() throws -> [UInt8] {
    let providers = try providers()
    let regions = providers.map(\.region)
    guard regions.count <= 64 else { throw CatalogueError.tooManyRegions }
    var hashes: [String: String] = [:]
    var bits: [String: UInt64] = [:]
    // Where regions differ, the region with the most types says what is right.
    for (index, provider) in providers.enumerated() {
      for (type, hash) in provider.types where !type.hasPrefix("AWS::Serverless::") {
        bits[type, default: 0] |= 1 << UInt64(index)
        if hashes[type] == nil || provider.region == "us-east-1" { hashes[type] = hash }
      }
    }
    if let stray = (corrections.map(\.type) + extensions.keys).first(where: { hashes[$0] == nil }) {
      throw CatalogueError.uselessCorrection(type: stray)
    }
    var records: [(type: String, record: ByteBuffer)] = []
    for (type, hash) in hashes.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      records.append((type, try record(type, hash, regions: bits[type] ?? 0)))
    }
    return assemble(records, regions)
  }

  private func providers() throws -> [(region: String, types: [String: String])] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "providers").path)
    return try names.filter { $0.hasSuffix(".json") && $0 != "sam.json" }.sorted().map { name in
      let node = try read("providers/\(name)")
      let types = (node.entries ?? []).compactMap { entry in entry.value.string.map { (entry.key, $0) } }
      return (String(name.dropLast(5)), Dictionary(types) { first, _ in first })
    }
  }

  private func read(_ path: String) throws -> Node {
    do {
      let data = try Data(contentsOf: folder.appending(path: path))
      return try JSONReader.read(Array(data), limits: .init(depth: 256))
    } catch {
      throw CatalogueError.unreadable(file: path, problem: "\(error)")
    }
  }

  private mutating func record(_ type: String, _ hash: String, regions: UInt64) throws -> ByteBuffer {
    let document = try read("resources/\(hash).json")
    var encoder = SchemaEncoder(type: type, document: document, strings: strings, schemas: schemas)
    // Else every change would copy the tables.
    strings = StringTable()
    schemas = SchemaTable()
    defer {
      strings = encoder.strings
      schemas = encoder.schemas
    }
    var record = ByteBuffer()
    let root = try encoder.encode(root(of: document))
    let extensions = try (extensions[type] ?? []).map { file, place in
      try encoder.encode(CatalogueExtension.wrapped(try read("extensions/\(file)"), at: place))
    }
    let definitions = try encoder.definitions()
    record.append(count: root)
    record.append(count: definitions.count)
    for offset in definitions { record.append(fixed: offset) }
    record.append(number: regions)
    let tagging = document["tagging"]
    let isTaggable = tagging?["taggable"]?.boolean ?? document["taggable"]?.boolean ?? false
    let deletesFirst = document["replacementStrategy"]?.string == "delete_then_create"
    record.append((isTaggable ? 1 : 0) | (deletesFirst ? 2 : 0))
    for text in [tagging?["tagProperty"]?.string, document["lifecycle"]?["status"]?.string] {
      record.append(count: text.map { encoder.strings.number($0) + 1 } ?? 0)
    }
    for name in ResourceSchema.PathKind.allCases.map(\.keyword) {
      record.append(encoder.strings(of: document[name]?.strings ?? []))
    }
    let survey = AttributeSurvey(document, corrections: corrections.filter { $0.type == type })
    let attributes = survey.attributes.sorted { $0.key < $1.key }
    record.append(count: attributes.count)
    for (name, types) in attributes {
      record.append(count: encoder.strings.number(name))
      record.append(types.rawValue)
    }
    record.append(count: extensions.count)
    for offset in extensions { record.append(count: offset) }
    return record
  }

  /// The properties of a resource are an object; what else the schema says is not about it.
  private func root(of document: Node) -> Node {
    let others = (document.entries ?? []).filter { $0.key != "type" }.map { ($0.key, $0.value) }
    return .mapping([("type", .string("object"))] + others)
  }

  private mutating func assemble(
    _ records: [(type: String, record: ByteBuffer)], _ regions: [String]
  ) -> [UInt8] {
    var regionNames = ByteBuffer()
    for region in regions { regionNames.append(count: strings.number(region)) }
    var body = schemas.bytes
    var index = ByteBuffer()
    for (type, record) in records {
      index.append(fixed: strings.number(type))
      index.append(fixed: CatalogueHeader.size + body.count)
      body.append(record)
    }
    var header = ByteBuffer()
    func place(_ section: ByteBuffer) -> Int {
      defer { body.append(section) }
      return CatalogueHeader.size + body.count
    }
    let fields: [CatalogueHeader: Int] = [
      .magic: Int(CatalogueHeader.magicNumber),
      .typeCount: records.count, .typeIndex: place(index),
      .stringCount: strings.count, .stringEnds: place(strings.ends), .stringBytes: place(strings.text),
      .regionCount: regions.count, .regionNames: place(regionNames),
    ]
    for field in CatalogueHeader.allCases { header.append(fixed: fields[field] ?? 0) }
    header.append(body)
    return header.bytes
  }
}

extension ResourceSchema.PathKind {
  fileprivate var keyword: String {
    switch self {
    case .readOnly: "readOnlyProperties"
    case .createOnly: "createOnlyProperties"
    case .conditionalCreateOnly: "conditionalCreateOnlyProperties"
    case .writeOnly: "writeOnlyProperties"
    case .deprecated: "deprecatedProperties"
    case .primaryIdentifier: "primaryIdentifier"
    }
  }
}

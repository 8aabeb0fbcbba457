public import Foundation

/// The folder of schemas that cfn-lint ships: a list of types for each region, and the schemas by their hash.
public struct SchemaFolder: Sendable {
  let folder: URL
  /// The region whose types become Swift types: the one that has the most.
  static let region = "us-east-1"

  public init(_ folder: URL) { self.folder = folder }

  private var list: URL { folder.appending(path: "providers/\(SchemaFolder.region).json") }

  /// Whether the folder holds schemas at all.
  public var exists: Bool { FileManager.default.fileExists(atPath: list.path) }

  /// The services that have resource types, sorted.
  func serviceNames() throws -> [String] {
    Set(try types().keys.compactMap { ResourceTypeName($0)?.service }).sorted()
  }

  /// Hashes of schemas by the types' names.
  private func types() throws -> [String: String] {
    try JSONDecoder().decode([String: String].self, from: Data(contentsOf: list))
  }

  /// The schemas of some services, or of all, in the order of their types' names.
  public func resources(of services: Set<String>? = nil) throws -> [ResourceSchema] {
    var schemas: [ResourceSchema] = []
    for (name, hash) in try types().sorted(by: { $0.key < $1.key }) {
      guard let type = ResourceTypeName(name), services?.contains(type.service) ?? true else { continue }
      let data = try Data(contentsOf: folder.appending(path: "resources/\(hash).json"))
      do {
        schemas.append(try JSONDecoder().decode(ResourceSchema.self, from: data))
      } catch {
        throw GeneratorError.unreadableSchema(type: name, problem: "\(error)")
      }
    }
    return schemas
  }
}

public import CrossAccountTypeGenerator
internal import Foundation

/// Turns the Service Authorization Reference into the catalogue of IAM's actions.
public struct ActionGenerator: Sendable {
  private let services: [ServiceDefinition]

  /// The module that a service's actions belong to, by prefix, where it isn't the module of that name.
  private let modules: [String: String]

  public init(_ sources: ActionSources) throws {
    let decoder = JSONDecoder()
    let reference = try decoder.decode(AuthorizationReference.self, from: Data(contentsOf: sources.reference))
    let newer = try decoder.decode(PolicyData.self, from: Data(contentsOf: sources.newer))
    modules = try decoder.decode([String: String].self, from: Data(contentsOf: sources.modules))
    var services = try reference.definitions()
    for (prefix, service) in newer {
      services[prefix, default: ServiceDefinition(prefix: prefix, name: prefix)].add(service)
    }
    self.services = services.values.sorted { $0.prefix.utf8.lexicographicallyPrecedes($1.prefix.utf8) }
  }

  /// The catalogue's files, from the folder of its C target: a text a service, and the table of them.
  public func catalogueFiles() -> [GeneratedFile] {
    services.map { GeneratedFile(path: "Services/\($0.prefix).txt", text: ServiceText.text(of: $0)) }
      + [GeneratedFile(path: "ActionServices.c", text: ServiceTable.text(of: services))]
  }

  /// The constants of actions, from the folder of all services: a file a module that has any.
  ///
  /// - Parameter names: The modules there are.
  public func constantFiles(of names: some Sequence<String>) -> [GeneratedFile] {
    let byName = Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }
    var groups: [String: [ServiceDefinition]] = [:]
    for service in services {
      guard let module = modules[service.prefix] ?? byName[service.prefix.filter { $0 != "-" }] else {
        continue
      }
      groups[module, default: []].append(service)
    }
    return groups.sorted { $0.key < $1.key }.map { module, services in
      GeneratedFile(path: "\(module)/Actions.swift", text: ActionConstants.text(of: services))
    }
  }
}

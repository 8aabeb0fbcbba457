import CrossAccountTestSupport
import Foundation

/// The modules in three descriptions that have to agree: the manifest, what the sources import, and the picture.
struct House {
  var targets: [PackageManifest.Target]
  /// What the sources of a target import, by its name; without the names of modules that others make.
  var imports: [String: Set<String>]
  var picture: HousePicture

  /// Of this package.
  static func read() throws -> House {
    let targets = try PackageManifest.current.get().targets
    let names = Set(targets.map(\.name))
    var imports: [String: Set<String>] = [:]
    for target in targets {
      imports[target.name] = try SourceImports.of(folder: "\(PackageRoot.path)/\(target.path)")
        .intersection(names)
    }
    let text = try String(contentsOfFile: "\(PackageRoot.path)/CONTRIBUTING.md", encoding: .utf8)
    return House(targets: targets, imports: imports, picture: HousePicture(text: text))
  }

  /// Everything in which the three disagree.
  var disagreements: [String] { undeclared + misplaced + undrawn }

  /// Imports that are not declared, and declared dependencies that nothing imports.
  private var undeclared: [String] {
    // Services have the same dependencies, but not all of them have actions: they are compared as one.
    let services = targets.filter(\.isService)
    var found = differences(
      "CFN<Service>", services.flatMap { imports[$0.name] ?? [] }, services.flatMap(\.dependencies))
    for target in targets where !target.isService {
      found += differences(target.name, Array(imports[target.name] ?? []), target.dependencies)
    }
    return found
  }

  private func differences(_ name: String, _ imported: [String], _ declared: [String]) -> [String] {
    let (imported, declared) = (Set(imported), Set(declared))
    return imported.subtracting(declared).sorted().map { "\(name) imports \($0), which it doesn't declare" }
      + declared.subtracting(imported).sorted().map { "\(name) declares \($0), which it doesn't import" }
  }

  /// Imports of a module that doesn't stand below.
  private var misplaced: [String] {
    var folders: [String: String] = [:]
    for target in targets { folders[target.name] = folder(of: target) }
    return targets.flatMap { target -> [String] in
      guard let floor = folders[target.name].flatMap(picture.floor) else { return [] }
      return (imports[target.name] ?? []).sorted().compactMap { name in
        guard let below = folders[name].flatMap(picture.floor), below <= floor else { return nil }
        return "\(target.name) imports \(name), which the picture doesn't have below it"
      }
    }
  }

  /// Modules without a place in the picture, and places without a module.
  private var undrawn: [String] {
    let drawn = picture.floors.flatMap { $0 }
    let built = Set(targets.compactMap(folder))
    return built.subtracting(drawn).sorted().map { "the picture has no \($0)/" }
      + Set(drawn).subtracting(built).sorted().map { "the picture has \($0)/, which is not a module" }
      + Set(drawn.filter { name in drawn.filter { $0 == name }.count > 1 }).sorted()
      .map { "the picture has \($0)/ more than once" }
  }

  /// The folder below `Sources`, as the picture names it; nil for what stands elsewhere.
  private func folder(of target: PackageManifest.Target) -> String? {
    guard target.path.hasPrefix("Sources/") else { return nil }
    return target.isService ? "CFN/<Service>" : String(target.path.dropFirst("Sources/".count))
  }
}

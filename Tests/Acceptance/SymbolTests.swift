import CrossAccountTestSupport
import Foundation
import Testing

/// On other systems the tool that lists symbols also needs the path of an SDK.
private let isLinux: Bool = {
  #if os(Linux)
    true
  #else
    false
  #endif
}()

@Suite("Each public symbol of the products is documented", .enabled(if: isLinux))
struct SymbolTests {
  @Test("in the modules that are written by hand")
  func products() throws {
    let built = try BuiltModules()
    let missing = try BuiltModules.ofProducts().flatMap { module in
      try SymbolGraph(of: module, in: built.folder, moduleMaps: built.moduleMaps)
        .undocumented(root: PackageRoot.path)
    }
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  @Test("in the services that tests use; the generator's tests see to the text of all")
  func services() throws {
    let built = try BuiltModules()
    let services = try BuiltModules.ofServices()
    #expect(Set(services).isSuperset(of: ["CFNIAM", "CFNLambda", "CFNS3"]))
    let missing = try services.flatMap { service in
      try SymbolGraph(of: service, in: built.folder, moduleMaps: built.moduleMaps)
        .undocumented(root: PackageRoot.path)
    }
    #expect(missing.prefix(20).isEmpty, "\(missing.count) are not documented")
  }

  @Test("and a declaration without a comment is found, unless it inherits one or is the compiler's own")
  func finding() throws {
    let folder = try TemporaryFolder([
      "Sample.swift": """
      /// Documented.
      public struct Sample: Hashable, CustomStringConvertible {
        /// Documented.
        public var first = 1
        public var second = 2
        public var description: String { "" }
        var hidden = 3
        public enum Kind: String { case plain }
      }
      extension Int {
        public var third: Int { self }
      }
      """
    ])
    let compiled = try Tool("swiftc", in: folder.path)
      .run("-emit-module", "-module-name", "Sample", "-parse-as-library", "Sample.swift")
    #expect(compiled.status == 0, "\(compiled.error)")
    let graph = try SymbolGraph(of: "Sample", in: folder.path)
    #expect(
      graph.undocumented(root: folder.path) == [
        "Sample.swift:5: Sample.second", "Sample.swift:8: Sample.Kind", "Sample.swift:8: Sample.Kind.plain",
        "Sample.swift:11: Int.third",
      ])
  }
}

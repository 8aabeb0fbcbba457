import CrossAccountTestSupport
import Foundation
import Testing

@Suite("The house")
struct HouseTests {
  @Test("is the same in the manifest, in the imports and in CONTRIBUTING's picture")
  func agreement() throws {
    let house = try House.read()
    #expect(house.targets.count { $0.isService } > 300)
    #expect(house.picture.floors.count > 10)
    #expect(house.disagreements == [])
  }

  @Test("has names that no other package has")
  func names() throws {
    let programs: Set<String> = [
      "synth", "cross-account-deployment-definitions", "cross-account-evaluations", "cross-account-generate",
      "cross-account-workload",
    ]
    for target in try PackageManifest.current.get().targets where target.type != "test" {
      // Tests are no part of what a user's package sees, and neither are programs without a product.
      let isOurs =
        target.type == "executable"
        ? programs.contains(target.name)
        : target.name.hasPrefix("CrossAccount") || target.isService && target.name.hasPrefix("CFN")
      #expect(isOurs, "\(target.name) may be the name of a target in another package")
    }
  }

  @Test("has what CONTRIBUTING names, at the place that it names")
  func places() throws {
    let text = try String(contentsOfFile: "\(PackageRoot.path)/CONTRIBUTING.md", encoding: .utf8)
    let places = text.split(separator: "`").filter { $0.contains("/") && !$0.contains(where: \.isWhitespace) }
    #expect(places.count > 20)
    for place in places {
      // From the package's root, or a module's file from `Sources`.
      let names = place.split(separator: "/")
      let isThere = ["", "/Sources"].contains { exists(names[...], in: PackageRoot.path + $0) }
      #expect(isThere, "there is no \(place)")
    }
  }

  /// A `*` or a word in angle brackets stands for any name.
  private func exists(_ names: ArraySlice<Substring>, in folder: String) -> Bool {
    guard let name = names.first else { return FileManager.default.fileExists(atPath: folder) }
    var candidates = [String(name)]
    if name.contains(where: { "*<".contains($0) }) {
      candidates = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }
    return candidates.contains { exists(names.dropFirst(), in: "\(folder)/\($0)") }
  }

  /// An edit of a house in order, and what is found then.
  struct Disorder: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var edit: @Sendable (inout House) -> Void
    var found: [String]
  }

  static let disorders = [
    Disorder(testDescription: "in order", edit: { _ in }, found: []),
    Disorder(
      testDescription: "an import that is not declared", edit: { $0.targets[0].dependencies = [] },
      found: ["CrossAccountTop imports CrossAccountBase, which it doesn't declare"]),
    Disorder(
      testDescription: "a dependency that is not imported", edit: { $0.imports["CrossAccountTop"] = [] },
      found: ["CrossAccountTop declares CrossAccountBase, which it doesn't import"]),
    Disorder(
      testDescription: "a service that imports more than services may",
      edit: { $0.imports["CFNSQS"]?.insert("CrossAccountTop") },
      found: [
        "CFN<Service> imports CrossAccountTop, which it doesn't declare",
        "CFNSQS imports CrossAccountTop, which the picture doesn't have below it",
      ]),
    Disorder(
      testDescription: "a picture upside down", edit: { $0.picture.floors.reverse() },
      found: [
        "CrossAccountTop imports CrossAccountBase, which the picture doesn't have below it",
        "CFNSQS imports CrossAccountBase, which the picture doesn't have below it",
      ]),
    Disorder(
      testDescription: "modules side by side",
      edit: { $0.picture.floors = [["Top", "CFN/<Service>"], ["Base"]] },
      found: []),
    Disorder(
      testDescription: "modules side by side of which one imports the other",
      edit: { $0.picture.floors = [["CFN/<Service>"], ["Top", "Base"]] },
      found: ["CrossAccountTop imports CrossAccountBase, which the picture doesn't have below it"]),
    Disorder(
      testDescription: "a module that is not drawn", edit: { $0.picture.floors.removeFirst() },
      found: ["the picture has no Top/"]),
    Disorder(
      testDescription: "a drawing of nothing", edit: { $0.picture.floors.append(["Cellar"]) },
      found: ["the picture has Cellar/, which is not a module"]),
    Disorder(
      testDescription: "a module that is drawn twice", edit: { $0.picture.floors.append(["Base"]) },
      found: ["the picture has Base/ more than once"]),
  ]

  @Test("each disagreement is found", arguments: disorders)
  func disorder(_ disorder: Disorder) {
    var house = House(
      targets: [
        .init(
          name: "CrossAccountTop", type: "regular", path: "Sources/Top", dependencies: ["CrossAccountBase"]),
        .init(name: "CFNSQS", type: "regular", path: "Sources/CFN/SQS", dependencies: ["CrossAccountBase"]),
        .init(name: "CrossAccountBase", type: "regular", path: "Sources/Base"),
        .init(name: "TopTests", type: "test", path: "Tests/Top", dependencies: ["CrossAccountTop"]),
      ],
      imports: [
        "CrossAccountTop": ["CrossAccountBase"], "CFNSQS": ["CrossAccountBase"],
        "TopTests": ["CrossAccountTop"],
      ],
      picture: HousePicture(
        text: """
          # Title
          ```text
          stacks/      elsewhere
            Nothing/   not in Sources
          Sources/
            Top/       uses what is below; Base/ too
            CFN/<Service>/   the services
                       and more about them
            Base/      uses nothing
          Tests/       elsewhere
            Nothing/
          ```
          ```text
          Sources/
            Nothing/
          ```
          """))
    disorder.edit(&house)
    #expect(house.disagreements == disorder.found)
  }

  @Test(
    "imports are read as Swift reads them",
    arguments: [
      ("import A\npublic import B\n@testable import C\n@_exported public import D\n", "A B C D"),
      ("// import A\n/// import B\n", ""),
      ("import struct A.B\nimport A.C\nimport D.E\n", "A D"),
      (
        "#if canImport(Glibc)\n  internal import Glibc\n#else\n  internal import Musl\n#endif\n", "Glibc Musl"
      ),
      ("let text = \"\"\"\n  import A\n  \"\"\"\n", ""),
      ("struct S {}\n\nimport A\n", "A"),
      ("let word = \"import A\"\nlet important = 1\n", ""),
    ])
  func imports(_ text: String, _ modules: String) {
    #expect(SourceImports.of(text: text).sorted().joined(separator: " ") == modules)
  }
}

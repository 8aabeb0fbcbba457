// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The house: each module imports only modules above it in this list. CONTRIBUTING.md has the picture, and a test holds
// the two and the imports together. SwiftPM wants the names of targets to be unique in all of a user's packages, so
// every name here begins with the package's own, but for the services: those are `CFN<Service>`.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The target of a room: `YAML` is `CrossAccountYAML`, and the DSL is what users import as `CrossAccount`.
func target(_ room: String) -> String { room == "DSL" ? "CrossAccount" : "CrossAccount\(room)" }

func dependencies(_ rooms: [String], _ services: [String]) -> [Target.Dependency] {
  rooms.map { .byName(name: target($0)) } + services.map { .byName(name: "CFN\($0)") }
}

func module(
  _ room: String, _ rooms: [String] = [], services: [String] = [], in folder: String = "Sources"
) -> Target {
  .target(
    name: target(room), dependencies: dependencies(rooms, services), path: "\(folder)/\(room)",
    swiftSettings: settings)
}

/// A C library of the system.
func library(_ room: String, pkgConfig: String? = nil, apt: String = "", brew: String = "") -> Target {
  .systemLibrary(
    name: target("C\(room)"), path: "Sources/C/\(room)", pkgConfig: pkgConfig,
    providers: pkgConfig == nil ? nil : [.apt([apt]), .brew([brew])])
}

func tests(_ room: String, _ rooms: [String], services: [String] = [], synth: Bool = false) -> Target {
  .testTarget(
    name: "\(room)Tests",
    dependencies: dependencies(rooms, services) + (synth ? [.byName(name: "synth")] : []),
    path: "Tests/\(room)", exclude: ["Snapshots", "Cases"].filter { exists("Tests/\(room)/\($0)") },
    swiftSettings: settings)
}

func program(
  _ name: String, _ rooms: [String], services: [String] = [], path: String, exclude: [String] = []
) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies(rooms, services), path: path, exclude: exclude,
    swiftSettings: settings)
}

func exists(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(path)")
}

/// One module per AWS service: the folders of `Sources/CFN`, so that adding a service edits no manifest.
let services =
  ((try? FileManager.default.contentsOfDirectory(atPath: "\(Context.packageDirectory)/Sources/CFN")) ?? [])
  .filter { !$0.hasPrefix(".") }.sorted()

let package = Package(
  name: "cross-account",
  platforms: [.macOS(.v15)],
  // No product `synth` here: a package that depends on this one defines its own, and must run its own.
  // SwiftPM still makes an executable product of the `synth` target when this package is the root.
  products: ["DSL", "Command", "YAML", "CloudFormation", "IAMPolicy", "Catalogue", "Rules"].map {
    .library(name: target($0), targets: [target($0)])
  } + services.map { .library(name: "CFN\($0)", targets: ["CFN\($0)"]) },
  targets: [
    library("YAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev", brew: "libyaml"),
    library("Zip", pkgConfig: "libzip", apt: "libzip-dev", brew: "libzip"),
    library("Nettle", pkgConfig: "nettle", apt: "nettle-dev", brew: "nettle"),
    library("PCRE2", pkgConfig: "libpcre2-8", apt: "libpcre2-dev", brew: "pcre2"),
    library("System"),
    .target(
      name: target("CCatalogue"), path: "Sources/C/Catalogue",
      exclude: ["Actions/Services", "Schemas/resource-schemas.bin"]),
    module("Diagnostics"),
    module("System", ["CNettle", "CSystem"]),
    module("YAML", ["CYAML"]),
    module("CloudFormation", ["Diagnostics", "YAML"]),
    module("IAMPolicy", ["CloudFormation", "Diagnostics", "System", "YAML"]),
    module("Catalogue", ["CCatalogue"]),
  ]
    + services.map { service in
      .target(
        name: "CFN\(service)", dependencies: dependencies(["CloudFormation", "IAMPolicy"], []),
        path: "Sources/CFN/\(service)", swiftSettings: settings)
    }
    + [
      module("Assembly", ["CloudFormation", "Diagnostics", "IAMPolicy", "System", "YAML"]),
      module(
        "Rules",
        [
          "Assembly", "CPCRE2", "Catalogue", "CloudFormation", "Diagnostics", "IAMPolicy", "System", "YAML",
        ]),
      module("Access", ["Assembly", "Catalogue", "CloudFormation", "Diagnostics", "IAMPolicy"]),
      module(
        "Review",
        [
          "Access", "Assembly", "Catalogue", "CloudFormation", "Diagnostics", "IAMPolicy", "System", "YAML",
        ]),
      module("Graph", ["Access", "Assembly", "CloudFormation", "Diagnostics", "IAMPolicy", "Review"]),
      module("Packaging", ["CZip", "Catalogue", "Diagnostics", "System"]),
      module(
        "DSL", ["Catalogue", "CloudFormation", "Diagnostics", "IAMPolicy"], services: ["IAM", "Lambda"]),
      module(
        "Synthesis",
        [
          "Access", "Assembly", "CloudFormation", "DSL", "Diagnostics", "IAMPolicy", "Packaging", "Rules",
          "System", "YAML",
        ], services: ["CloudFormation", "IAM"]),
      module(
        "Deployment",
        ["Assembly", "Catalogue", "CloudFormation", "Diagnostics", "System", "YAML"]),
      module(
        "Command",
        [
          "Access", "Assembly", "CSystem", "CloudFormation", "DSL", "Deployment", "Diagnostics", "Graph",
          "IAMPolicy", "Packaging", "Review", "Rules", "Synthesis", "System", "YAML",
        ]),
      program(
        "synth", ["Command", "DSL"], services: ["IAM", "Lambda"], path: "stacks", exclude: ["handlers"]),
      program(
        "cross-account-workload", ["Command", "DSL"], services: ["IAM", "Lambda", "S3", "SQS"],
        path: "Benchmarks/Workload"),
      program("cross-account-evaluations", ["CloudFormation", "IAMPolicy"], path: "Benchmarks/Evaluations"),
      module("TypeGenerator", in: "Tools"),
      module("ActionGenerator", ["TypeGenerator"], in: "Tools"),
      module("CatalogueGenerator", ["Catalogue", "YAML"], in: "Tools"),
      program(
        "cross-account-generate", ["ActionGenerator", "CatalogueGenerator", "TypeGenerator"],
        path: "Tools/GenerateCatalogue"),
    ]
    + [
      // What the tests of several modules share.
      program(
        "cross-account-deployment-definitions", ["Command", "DSL"], services: ["IAM", "Lambda"],
        path: "Tests/EndToEnd/Definitions"),
      module("TestSupport", ["Assembly", "CloudFormation"], in: "Tests"),
      tests("Deployment", ["Assembly", "CloudFormation", "Deployment", "TestSupport", "YAML"]),
      tests("System", ["System", "TestSupport"]),
      tests("YAML", ["YAML"]),
      tests("CloudFormation", ["CloudFormation", "Diagnostics", "TestSupport", "YAML"]),
      tests("IAMPolicy", ["CloudFormation", "IAMPolicy", "TestSupport"]),
      tests("DSL", ["CloudFormation", "DSL", "Diagnostics", "YAML"], services: ["IAM", "Lambda"]),
      tests(
        "Synthesis",
        [
          "Access", "Assembly", "CloudFormation", "DSL", "Diagnostics", "Packaging", "Synthesis", "System",
          "TestSupport",
        ], services: ["IAM", "Lambda", "SQS"]),
      tests(
        "Rules",
        [
          "Assembly", "Catalogue", "CloudFormation", "DSL", "Diagnostics", "IAMPolicy", "Rules", "Synthesis",
          "TestSupport", "YAML",
        ]),
      tests("IAMPolicyEvaluation", ["CloudFormation", "IAMPolicy", "YAML"]),
      tests("Catalogue", ["Catalogue", "IAMPolicy"]),
      tests("Assembly", ["Assembly", "CloudFormation", "TestSupport", "YAML"]),
      tests("Access", ["Access", "Assembly", "CloudFormation", "Diagnostics", "IAMPolicy", "TestSupport"]),
      tests(
        "Review",
        [
          "Assembly", "Catalogue", "CloudFormation", "Diagnostics", "IAMPolicy", "Review", "TestSupport",
          "YAML",
        ]),
      tests(
        "Graph", ["Assembly", "CloudFormation", "Diagnostics", "Graph", "Review", "TestSupport", "YAML"]),
      tests("Packaging", ["Packaging", "System"]),
      tests(
        "GeneratedTypes",
        [
          "ActionGenerator", "CatalogueGenerator", "CloudFormation", "Diagnostics", "TestSupport",
          "TypeGenerator",
        ],
        services: [
          "AppSync", "CloudFormation", "DynamoDB", "IoTSiteWise", "LakeFormation", "ManagedBlockchain",
          "MediaLive", "RDS", "S3", "SQS", "WAFv2", "XRay",
        ]),
      tests("Diagnostics", ["Diagnostics"]),
      tests(
        "FindingCodes",
        [
          "Assembly", "CloudFormation", "DSL", "Diagnostics", "IAMPolicy", "Packaging", "Rules",
          "Synthesis", "TestSupport", "YAML",
        ], services: ["IAM", "Lambda"]),
      tests("Output", ["CloudFormation", "DSL", "Diagnostics", "Synthesis", "System", "TestSupport"]),
      tests(
        "Command",
        [
          "Assembly", "Command", "CloudFormation", "DSL", "Deployment", "Diagnostics", "Synthesis",
          "TestSupport", "YAML",
        ],
        services: ["IAM", "Lambda"]),
      // It runs `synth`, so that has to be built.
      tests(
        "Acceptance", ["CloudFormation", "Packaging", "Synthesis", "TestSupport", "YAML"],
        synth: true),
    ],
  swiftLanguageModes: [.v6]
)

// Only for Scripts/fuzz.sh: libFuzzer brings the `main` of this executable, which no other build has.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    program("cross-account-fuzz", ["Assembly", "CloudFormation", "Graph", "Review"], path: "Tests/Fuzz"))
}

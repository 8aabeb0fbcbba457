// swift-tools-version: 6.2
import Foundation
import PackageDescription

// The house: each module imports only modules above it in this list. CONTRIBUTING.md has the picture.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies, path: "Tests/\(name)",
    exclude: ["Snapshots", "Cases"].filter { exists("Tests/\(name)/\($0)") }, swiftSettings: settings)
}

func exists(_ path: String) -> Bool {
  FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(path)")
}

/// One module per AWS service: the folders of `Sources/AWS`, so that adding a service edits no manifest.
let services =
  ((try? FileManager.default.contentsOfDirectory(atPath: "\(Context.packageDirectory)/Sources/AWS")) ?? [])
  .filter { !$0.hasPrefix(".") }.sorted()

let package = Package(
  name: "cross-account",
  platforms: [.macOS(.v15)],
  // No product `synth` here: a package that depends on this one defines its own, and must run its own.
  // SwiftPM still makes an executable product of the `synth` target when this package is the root.
  products: [
    .library(name: "Infrastructure", targets: ["Infrastructure"]),
    .library(name: "SynthCommand", targets: ["SynthCommand"]),
    .library(name: "YAML", targets: ["YAML"]),
    .library(name: "CloudFormation", targets: ["CloudFormation"]),
    .library(name: "IAMPolicy", targets: ["IAMPolicy"]),
    .library(name: "Catalogue", targets: ["Catalogue"]),
    .library(name: "Validation", targets: ["Validation"]),
  ] + services.map { .library(name: "AWS\($0)", targets: ["AWS\($0)"]) },
  targets: [
    .systemLibrary(
      name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"]), .brew(["nettle"])]),
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(name: "CResourceSchemas", exclude: ["resource-schemas.bin"]),
    module("Diagnostics"),
    .systemLibrary(name: "CFileSystem"),
    .systemLibrary(name: "CProcess"),
    module("FileSystem", ["CFileSystem"]),
    module("Processes"),
    module("LambdaRuntimes"),
    module("YAML", ["CYAML"]),
    module("CloudFormation", ["Diagnostics", "YAML"]),
    module("IAMPolicy", ["Diagnostics", "CloudFormation"]),
  ]
    + services.map { service in
      .target(
        name: "AWS\(service)", dependencies: ["CloudFormation", "IAMPolicy"], path: "Sources/AWS/\(service)",
        swiftSettings: settings)
    }
    + [
      .target(name: "CActionCatalogue", exclude: ["Services"]),
      module("Catalogue", ["CActionCatalogue", "CResourceSchemas", "IAMPolicy"]),
      module(
        "Validation",
        ["CPCRE2", "Catalogue", "CloudFormation", "Diagnostics", "IAMPolicy", "LambdaRuntimes", "YAML"]),
      module("Access", ["Diagnostics", "YAML", "CloudFormation", "IAMPolicy", "Validation"]),
      module(
        "Review",
        [
          "Access", "Catalogue", "CloudFormation", "Diagnostics", "FileSystem", "IAMPolicy", "Validation",
          "YAML",
        ]),
      module("Graph", ["Access", "CloudFormation", "Diagnostics", "IAMPolicy", "Review"]),
      module("Packaging", ["CZip", "CNettle", "Diagnostics", "FileSystem", "LambdaRuntimes"]),
      module(
        "Infrastructure",
        ["Catalogue", "Diagnostics", "CloudFormation", "IAMPolicy", "AWSIAM", "AWSLambda"]),
      module(
        "Synthesis",
        [
          "CProcess", "Diagnostics", "FileSystem", "YAML", "CloudFormation", "IAMPolicy", "Access",
          "Packaging", "Infrastructure", "Validation", "AWSCloudFormation",
        ]),
      module("Deployment", ["Catalogue", "Diagnostics", "FileSystem", "Packaging", "Processes", "YAML"]),
      module(
        "SynthCommand",
        [
          "CProcess", "Diagnostics", "FileSystem", "YAML", "CloudFormation", "IAMPolicy", "Access",
          "Validation", "Deployment", "Graph", "Infrastructure", "Packaging", "Processes", "Review",
          "Synthesis",
        ]),
      .executableTarget(
        name: "synth", dependencies: ["Infrastructure", "SynthCommand", "AWSIAM", "AWSLambda"],
        path: "stacks", exclude: ["handlers"], swiftSettings: settings),
      .executableTarget(
        name: "workload",
        dependencies: ["Infrastructure", "SynthCommand", "AWSIAM", "AWSLambda", "AWSS3", "AWSSQS"],
        path: "Benchmarks/Workload", swiftSettings: settings),
      .executableTarget(
        name: "evaluations", dependencies: ["CloudFormation", "IAMPolicy"], path: "Benchmarks/Evaluations",
        swiftSettings: settings),
      .target(name: "TypeGenerator", path: "Tools/TypeGenerator", swiftSettings: settings),
      .target(
        name: "ActionGenerator", dependencies: ["TypeGenerator"], path: "Tools/ActionGenerator",
        swiftSettings: settings),
      .target(
        name: "CatalogueGenerator", dependencies: ["Catalogue", "YAML"], path: "Tools/CatalogueGenerator",
        swiftSettings: settings),
      .executableTarget(
        name: "generate-catalogue", dependencies: ["ActionGenerator", "CatalogueGenerator", "TypeGenerator"],
        path: "Tools/GenerateCatalogue",
        swiftSettings: settings),
    ]
    + [
      // What the tests of several modules share.
      .executableTarget(
        name: "deployment-definitions",
        dependencies: ["AWSIAM", "AWSLambda", "Infrastructure", "SynthCommand"],
        path: "Tests/EndToEnd/Definitions", swiftSettings: settings),
      .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
      tests("Deployment", ["Deployment", "YAML"]),
      tests("Processes", ["Processes"]),
      tests("YAML", ["YAML"]),
      tests("CloudFormation", ["CloudFormation", "Diagnostics", "TestSupport", "YAML"]),
      tests("IAMPolicy", ["CloudFormation", "IAMPolicy", "TestSupport"]),
      tests(
        "Infrastructure",
        ["AWSIAM", "AWSLambda", "CloudFormation", "Diagnostics", "IAMPolicy", "Infrastructure", "YAML"]),
      tests(
        "Synthesis",
        [
          "AWSIAM", "AWSLambda", "AWSSQS", "Access", "CloudFormation", "Diagnostics", "FileSystem",
          "IAMPolicy",
          "Infrastructure", "Packaging", "Synthesis", "TestSupport",
        ]),
      tests(
        "Validation",
        [
          "Catalogue", "CloudFormation", "Diagnostics", "IAMPolicy", "Infrastructure", "Synthesis",
          "TestSupport",
          "Validation", "YAML",
        ]),
      tests("IAMPolicyEvaluation", ["IAMPolicy", "CloudFormation", "YAML"]),
      tests("Catalogue", ["Catalogue", "IAMPolicy"]),
      tests("Access", ["Access", "CloudFormation", "Diagnostics", "IAMPolicy", "TestSupport", "YAML"]),
      tests(
        "Review",
        ["Catalogue", "CloudFormation", "Diagnostics", "Review", "TestSupport", "YAML"]),
      tests("Graph", ["Graph", "Review", "TestSupport", "YAML"]),
      tests("Packaging", ["Packaging", "FileSystem"]),
      tests(
        "GeneratedTypes",
        [
          "ActionGenerator", "CatalogueGenerator", "TestSupport", "TypeGenerator", "CloudFormation",
          "Diagnostics", "AWSAppSync",
          "AWSCloudFormation", "AWSDynamoDB",
          "AWSIoTSiteWise", "AWSLakeFormation", "AWSManagedBlockchain", "AWSMediaLive", "AWSRDS", "AWSS3",
          "AWSSQS", "AWSWAFv2", "AWSXRay",
        ]),
      tests("FileSystem", ["FileSystem", "TestSupport"]),
      tests("Diagnostics", ["Diagnostics"]),
      tests("Output", ["Diagnostics", "FileSystem", "Infrastructure", "Synthesis", "TestSupport"]),
      tests(
        "SynthCommand",
        [
          "AWSIAM", "AWSLambda", "CloudFormation", "Deployment", "Infrastructure", "SynthCommand",
          "Synthesis", "TestSupport", "YAML",
        ]),
      // It runs `synth`, so that has to be built.
      tests("Acceptance", ["CloudFormation", "Packaging", "Synthesis", "TestSupport", "YAML", "synth"]),
    ],
  swiftLanguageModes: [.v6]
)

// Only for Scripts/fuzz.sh: libFuzzer brings the `main` of this executable, which no other build has.
if Context.environment["FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "fuzz-templates", dependencies: ["CloudFormation", "Graph", "Review"], path: "Tests/Fuzz",
      swiftSettings: settings))
}

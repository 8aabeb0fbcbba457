// swift-tools-version: 6.2
import PackageDescription

// Modules with names that other packages have: the AWS SDK's, Yams, and usual words. SwiftPM wants the names of targets
// to be unique in the whole graph, so a package can depend on these and on ours only while ours has none of them.
let names = [
  "AWSLambda", "AWSS3", "Access", "Diagnostics", "FileSystem", "Graph", "Infrastructure", "Lambda",
  "TestSupport",
  "Validation", "YAML", "Yams",
]

let package = Package(
  name: "neighbours",
  products: [.library(name: "Neighbours", targets: names)],
  targets: names.map { .target(name: $0, path: $0) }
)

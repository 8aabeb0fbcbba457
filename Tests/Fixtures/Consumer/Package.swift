// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "consumer",
  platforms: [.macOS(.v15)],
  dependencies: [
    // Replaced by a path and by an address when the test copies this package.
    .package(path: "../../.."),
    .package(path: "../Neighbours"),
  ],
  targets: [
    .executableTarget(
      name: "synth",
      dependencies: ["CrossAccount", "CrossAccountCommand", "CFNIAM", "CFNLambda"].map {
        .product(name: $0, package: "cross-account")
      } + [.product(name: "Neighbours", package: "neighbours")],
      path: "stacks", exclude: ["handlers"])
  ]
)

// swift-tools-version: 6.2
import PackageDescription

// A package outside: its own stacks and its own `synth`. The test fills in where the library is.
let package = Package(
  name: "consumer",
  platforms: [.macOS(.v15)],
  dependencies: [LIBRARY],
  targets: [
    .executableTarget(
      name: "synth",
      dependencies: [
        .product(name: "Infrastructure", package: "cross-account"),
        .product(name: "SynthCommand", package: "cross-account"),
        .product(name: "AWSIAM", package: "cross-account"),
        .product(name: "AWSLambda", package: "cross-account"),
      ],
      path: "stacks", exclude: ["handlers"])
  ]
)

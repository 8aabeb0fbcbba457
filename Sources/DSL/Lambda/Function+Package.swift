public import CFNLambda
public import CrossAccountCloudFormation

extension Lambda.Function {
  /// A function from a package, an archive in a bucket, or inline source.
  ///
  /// - Parameters:
  ///   - timeout: In seconds, at most 900.
  ///   - memorySize: In MB, 128 to 10,240.
  public init(
    _ logicalID: String, name: StringValue? = nil, runtime: Runtime, handler: StringValue,
    code: Code, role: StringValue, environment: MapValue<StringValue>? = nil,
    architecture: Architecture? = nil, timeout: IntegerValue? = nil, memorySize: IntegerValue? = nil,
    description: StringValue? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.init(
      logicalID, code: code, role: role, architectures: architecture.map { [$0] },
      description: description, environment: environment.map { Environment(variables: $0) },
      functionName: name, handler: handler, memorySize: memorySize, runtime: runtime, timeout: timeout,
      file: file, line: line, column: column)
  }

  /// A function from a container image, which brings its own runtime and handler.
  ///
  /// - Parameters:
  ///   - image: The image's URI in a registry of the function's region.
  public init(
    _ logicalID: String, name: StringValue? = nil, image: StringValue, role: StringValue,
    environment: MapValue<StringValue>? = nil, architecture: Architecture? = nil,
    timeout: IntegerValue? = nil, memorySize: IntegerValue? = nil, description: StringValue? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    self.init(
      logicalID, code: .image(image), role: role, architectures: architecture.map { [$0] },
      description: description, environment: environment.map { Environment(variables: $0) },
      functionName: name, memorySize: memorySize, packageType: .image, timeout: timeout,
      file: file, line: line, column: column)
  }
}

public import CloudFormation

extension Lambda {
  /// The language and version that runs the code. Any other string is accepted too.
  public struct Runtime: TemplateValue, Hashable, ExpressibleByStringLiteral {
    public let value: Value

    public init(value: Value) { self.value = value }
    public init(stringLiteral value: String) { self.value = .string(value) }

    public static let dotnet8: Runtime = "dotnet8"
    public static let java17: Runtime = "java17"
    public static let java21: Runtime = "java21"
    public static let java25: Runtime = "java25"
    public static let nodejs20_x: Runtime = "nodejs20.x"
    public static let nodejs22_x: Runtime = "nodejs22.x"
    public static let nodejs24_x: Runtime = "nodejs24.x"
    public static let provided_al2: Runtime = "provided.al2"
    public static let provided_al2023: Runtime = "provided.al2023"
    public static let python3_10: Runtime = "python3.10"
    public static let python3_11: Runtime = "python3.11"
    public static let python3_12: Runtime = "python3.12"
    public static let python3_13: Runtime = "python3.13"
    public static let python3_14: Runtime = "python3.14"
    public static let ruby3_2: Runtime = "ruby3.2"
    public static let ruby3_3: Runtime = "ruby3.3"
    public static let ruby3_4: Runtime = "ruby3.4"
  }
}

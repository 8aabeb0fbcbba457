public import Diagnostics

/// A CloudFormation stack: what is deployed to one account and region in one go.
public struct Stack: Sendable {
  /// Names the template's file.
  public let id: String
  /// What CloudFormation calls the stack; by default the app's name, a hyphen and ``id``.
  public let name: String?
  public let account: Account
  public let region: Region
  public let description: String?
  public let content: StackContent
  public let location: SourceLocation

  /// - Parameters:
  ///   - region: By default the account's.
  ///   - content: Resources, components, outputs, parameters and the template's other parts.
  public init(
    _ id: String, in account: Account, region: Region? = nil, name: String? = nil, description: String? = nil,
    file: String = #filePath, line: Int = #line, column: Int = #column,
    @StackContentBuilder _ content: () -> StackContent
  ) {
    self.id = id
    self.name = name
    self.account = account
    self.region = region ?? account.region
    self.description = description
    self.content = content()
    location = SourceLocation(file: file, line: line, column: column)
  }
}

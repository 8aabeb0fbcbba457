internal import CrossAccountDiagnostics

/// A resource of any type, by its CloudFormation name: for types without a Swift type of their own, such as
/// custom resources, third-party types and modules.
///
/// ```swift
/// let topic = Resource("AWS::SNS::Topic", "Alarms", properties: ["TopicName": "alarms"])
/// ```
public struct Resource: DeclaredResource {
  /// The declaration, which all copies share.
  public let box: ResourceBox

  /// Wraps a declaration.
  public init(box: ResourceBox) { self.box = box }

  /// - Parameters:
  ///   - type: Such as `AWS::SNS::Topic`.
  ///   - logicalID: Letters and digits, unique in the stack.
  public init(
    _ type: String, _ logicalID: String, properties: ValueObject = [:],
    file: String = #filePath, line: Int = #line, column: Int = #column
  ) {
    box =
      ResourceDeclaration(
        type: type, logicalID: logicalID, properties: properties,
        location: SourceLocation(file: file, line: line, column: column)
      ).box
  }
}

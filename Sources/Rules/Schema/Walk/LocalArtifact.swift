/// Properties that take a path to a local file or folder until `aws cloudformation package` puts where it was
/// uploaded to.
///
/// https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
enum LocalArtifact {
  static func isTaken(by type: String, _ property: String) -> Bool {
    properties[property]?.contains(type) ?? false
  }

  /// Whether any property of the type does.
  static func isTaken(by type: String) -> Bool { properties.values.contains { $0.contains(type) } }

  private static let properties: [String: Set<String>] = [
    "BodyS3Location": ["AWS::ApiGateway::RestApi"],
    "Code": ["AWS::Lambda::Function"],
    "Content": ["AWS::Lambda::LayerVersion"],
    "SourceBundle": ["AWS::ElasticBeanstalk::ApplicationVersion"],
    "DefinitionS3Location": ["AWS::StepFunctions::StateMachine", "AWS::AppSync::GraphQLSchema"],
    "RequestMappingTemplateS3Location": ["AWS::AppSync::Resolver", "AWS::AppSync::FunctionConfiguration"],
    "ResponseMappingTemplateS3Location": ["AWS::AppSync::Resolver", "AWS::AppSync::FunctionConfiguration"],
    "TemplateURL": ["AWS::CloudFormation::Stack"],
    "S3": ["AWS::CodeCommit::Repository"],
  ]
}

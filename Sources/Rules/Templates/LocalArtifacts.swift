internal import CrossAccountCloudFormation

/// Properties that may hold the path of a file or folder instead of a place in S3, until
/// `aws cloudformation package` uploads it.
///
/// https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
enum LocalArtifacts {
  private static let properties: Set<String> = [
    "AWS::Lambda::Function.Code", "AWS::Lambda::LayerVersion.Content",
    "AWS::ApiGateway::RestApi.BodyS3Location",
    "AWS::ElasticBeanstalk::ApplicationVersion.SourceBundle",
    "AWS::StepFunctions::StateMachine.DefinitionS3Location", "AWS::CodeCommit::Repository.Code",
  ]

  /// Whether a finding is about the kind of value that such a property has.
  static func explain(_ finding: TemplateFinding, in template: Template) -> Bool {
    guard finding.code == "wrong-type", finding.path.steps.count == 4,
      case .key(let logicalID) = finding.path.steps[1], case .key(let property) = finding.path.steps[3],
      let resource = template.resources[logicalID], properties.contains("\(resource.type).\(property)")
    else { return false }
    return resource.properties[property]?.string != nil
  }
}

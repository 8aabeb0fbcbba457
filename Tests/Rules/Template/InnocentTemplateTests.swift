import CrossAccountCloudFormation
import Testing

@Suite("Legal templates")
struct InnocentTemplateTests {
  @Test(
    "are not accused",
    arguments: [
      CheckCase("Resources: {A: {Type: X}}"),
      CheckCase(oddities),
      CheckCase(loops),
      CheckCase(modules),
      CheckCase(serverless),
      CheckCase(
        "Transform: MyMacro\nResources: {a-b: {Kind: Any, DependsOn: c, Properties: {P: !Ref d, Q: !Length [a]}}}"
      ),
      CheckCase("Resources: {Fn::Transform: {Name: M}}\nOutputs: {O: {Value: !GetAtt Made.Arn}}"),
      CheckCase("Fn::Transform: {Name: M}"),
      CheckCase("Resources: {A: {Type: X, Condition: C}}\nConditions: {Fn::Transform: {Name: M}}"),
      CheckCase(
        "Mappings: {Fn::Transform: {Name: M}}\nResources: {A: {Type: X, Properties: {P: !FindInMap [A, b, c]}}}"
      ),
    ])
  func innocent(_ test: CheckCase) throws { try test.check() }

  /// What looks wrong and is right.
  private static let oddities = """
    AWSTemplateFormatVersion: 2010-09-09
    Metadata: {Note: {Ref: Nothing}}
    Parameters:
      Name: {Type: String, Default: a}
      Key: {Type: AWS::SSM::Parameter::Value<String>}
    Rules:
      R: {RuleCondition: !Equals [!Ref Name, a], Assertions: [{Assert: !Contains [[a], !Ref Name]}]}
    Mappings:
      M: {111111111111: {Name: a.b_c-d}, eu-west-1: {Name: x}}
    Conditions:
      First: !Equals [!Ref Name, !FindInMap [M, eu-west-1, Name]]
      Second: !And [!Condition First, !Not [{Condition: First}]]
    Resources:
      Queue:
        Type: AWS::SQS::Queue
        DeletionPolicy: RetainExceptOnCreate
        UpdateReplacePolicy: Retain
        Metadata: {Self: !Ref Queue}
        Properties:
          QueueName: !Sub ['${Name}-${Local}-${!Literal}-${AWS::AccountId}-$${Name}-$open', {Local: !Ref Key}]
          Policy:
            Condition: {StringEquals: {aws:PrincipalArn: !Sub 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*'}}
          Dynamic: '{{resolve:secretsmanager:x:SecretString:y}}'
          Lookup: !FindInMap [M, !Ref AWS::AccountId, Name]
          Text: "${NotASubstitution}"
      Topic:
        Type: AWS::SNS::Topic
        Condition: Second
        DependsOn: [Queue, Queue]
        Properties:
          A: !GetAtt Queue.Nested.Attribute.Name
          B: !If [First, !Ref Queue, !Ref AWS::NoValue]
          C: !Sub '${Queue.Arn}/${ Name }'
    Outputs:
      Queue: {Value: !Ref Queue, Condition: First, Export: {Name: shared}}
      Topic: {Value: !Ref Topic, Condition: Second, Export: {Name: shared}}
      Stack: {Value: !Ref AWS::StackId, Export: {Name: !Sub '${AWS::StackName}-id'}}
    """

  /// Names that loops make, and the variables of loops.
  private static let loops = """
    Transform: AWS::LanguageExtensions
    Mappings: {M: {a: {b: c}}}
    Conditions:
      Fn::ForEach::Conditions: [N, [A, B], {'Is${N}': !Equals [!Ref N, A]}]
    Resources:
      Fn::ForEach::Topics:
        - Name
        - [A, B]
        - Topic${Name}:
            Type: AWS::SNS::Topic
            Condition: Is${Name}
            DependsOn: Topic${Name}
            Properties: {TopicName: !Ref Name, Other: !Sub 'x-${Name}', Arn: !GetAtt [!Sub 'Topic${Name}', Arn]}
      Queue:
        Type: AWS::SQS::Queue
        Condition: IsA
        DeletionPolicy: !If [IsB, Retain, Delete]
        Properties:
          Topic: !Ref TopicA
          Default: !FindInMap [Nowhere, x, y, {DefaultValue: z}]
          Json: !ToJsonString {a: !Length [b]}
          Fn::ForEach::Tags: [Tag, [a], {'Key${Tag}': !Ref Tag, 'Sub${Tag}': !Sub '${Tag}'}]
    """

  private static let modules = """
    Resources:
      Network: {Type: My::Network::VPC::MODULE}
      Host:
        Type: AWS::EC2::Instance
        DependsOn: NetworkGateway
        Properties: {A: !Ref NetworkVpc, B: !GetAtt Network.Vpc.Id, C: !Sub '${NetworkVpc.Id}'}
    """

  /// SAM makes resources of its own, and no circle of what looks like one.
  private static let serverless = """
    Transform: AWS::Serverless-2016-10-31
    Globals: {Function: {Timeout: 3}}
    Resources:
      Api:
        Type: AWS::Serverless::Api
        Properties: {DefinitionBody: {uri: !Sub '${Function.Arn}'}}
      Function:
        Type: AWS::Serverless::Function
        Connectors: {C: {Properties: {}}}
        Properties: {Events: {E: {Properties: {RestApiId: !Ref Api}}}}
    Outputs:
      Role: {Value: !GetAtt FunctionRole.Arn}
      Url: {Value: !Sub '${ServerlessRestApi}', Condition: Implicit}
    """
}

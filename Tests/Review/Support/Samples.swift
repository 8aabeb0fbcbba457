import CrossAccountTestSupport

/// Templates that hold a bit of everything.
enum Samples {
  static let all = [rich, network, serverless]

  static let rich = """
    AWSTemplateFormatVersion: 2010-09-09
    Description: a bit of everything
    Parameters:
      Name: {Type: String, Default: orders, AllowedValues: [orders, sales]}
      Size: {Type: Number, Default: 3}
    Mappings: {Regions: {eu-central-1: {Zone: a, Count: 2}}}
    Conditions:
      IsOrders: !Equals [!Ref Name, orders]
      Both: !And [!Condition IsOrders, !Not [!Equals [!Ref Size, 0]]]
    Resources:
      Role:
        Type: AWS::IAM::Role
        DependsOn: [Bucket, Table]
        Properties:
          RoleName: !Sub "${Name}-reader"
          ManagedPolicyArns: [arn:aws:iam::aws:policy/ReadOnlyAccess]
          AssumeRolePolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Principal: {AWS: ["arn:aws:iam::111111111111:root"], Service: lambda.amazonaws.com}
                Action: sts:AssumeRole
                Condition: {StringEquals: {"sts:ExternalId": [a, b]}}
          Policies:
            - PolicyName: read
              PolicyDocument:
                Version: "2012-10-17"
                Statement:
                  - {Sid: One, Effect: Allow, Action: ["s3:GetObject", "s3:ListBucket"], Resource: [!GetAtt Bucket.Arn, !Sub "${Bucket.Arn}/*"]}
                  - {Effect: Deny, NotAction: "iam:*", Resource: "*"}
      Bucket:
        Type: AWS::S3::Bucket
        DeletionPolicy: Retain
        Condition: Both
        Properties:
          BucketName: !Join ["-", [!Ref Name, !Ref "AWS::AccountId"]]
          VersioningConfiguration: {Status: Enabled}
          Tags: [{Key: Team, Value: a}, {Key: Stage, Value: b}]
          LifecycleConfiguration:
            Rules: [{Id: old, Status: Enabled, ExpirationInDays: 30}, {Id: older, Status: Disabled, ExpirationInDays: 60}]
      Table:
        Type: AWS::DynamoDB::Table
        Properties:
          BillingMode: PAY_PER_REQUEST
          AttributeDefinitions: [{AttributeName: id, AttributeType: S}]
          KeySchema: [{AttributeName: id, KeyType: HASH}]
      Function:
        Type: AWS::Lambda::Function
        Metadata: {note: {a: [1, 2, three]}}
        Properties:
          Handler: index.handler
          Runtime: python3.13
          Timeout: 30
          MemorySize: !If [IsOrders, 256, !Ref "AWS::NoValue"]
          Role: !GetAtt Role.Arn
          Code: {ZipFile: "def handler(event, context):\\n    return 1\\n"}
          Environment: {Variables: {A: "1", B: !FindInMap [Regions, !Ref "AWS::Region", Zone]}}
    Outputs:
      Arn: {Value: !GetAtt Function.Arn, Export: {Name: !Sub "${AWS::StackName}-arn"}}
    """

  static let network = """
    {"Resources": {"Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {"GroupDescription": "web",
    "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0"},
    {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/8"}]}},
    "Machine": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"RoleArn": {"Fn::ImportValue": "role"},
    "DefinitionString": "{\\"StartAt\\": \\"A\\", \\"States\\": {\\"A\\": {\\"Type\\": \\"Pass\\", \\"End\\": true}}}"}},
    "Dashboard": {"Type": "AWS::CloudWatch::Dashboard", "Properties": {"DashboardBody": {"Fn::ToJsonString": {"widgets": [1, 2]}}}},
    "Key": {"Type": "AWS::KMS::Key", "Properties": {"KeyPolicy": {"Statement": {"Effect": "Allow", "Principal": "*",
    "Action": "kms:*", "Resource": "*"}}}}, "Own": {"Type": "Custom::Thing", "Properties": {"ServiceToken": {"Ref": "Group"}, "N": 3, "F": true}}}}
    """

  static let serverless = """
    Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]
    Globals: {Function: {Timeout: 3}}
    Resources:
      Fn::ForEach::Queues: [N, [a, b], {"Q${N}": {Type: AWS::SQS::Queue, Properties: {QueueName: !Ref N}}}]
      F:
        Type: AWS::Serverless::Function
        Properties: {InlineCode: "x", Handler: a.b, Runtime: nodejs22.x, Events: {E: {Type: Api, Properties: {Path: /, Method: get}}}}
    """
}

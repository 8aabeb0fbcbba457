import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("What is known of a resource from its name")
struct PhysicalNameTests {
  private static let id = "111111111111"

  /// The texts in `us-east-1` for a resource that is called `x`.
  struct Known: Sendable {
    var type: String
    var property: String
    var attribute: String?
    var arn: String?
    var ref: String

    init(_ type: String, _ property: String, _ attribute: String?, arn: String?, ref: String = "x") {
      self.type = type
      self.property = property
      self.attribute = attribute
      self.arn = arn
      self.ref = ref
    }
  }

  @Test(
    "is its ARN and what Ref gives",
    arguments: [
      Known("AWS::IAM::Role", "RoleName", "Arn", arn: "arn:aws:iam::111111111111:role/x"),
      Known("AWS::IAM::User", "UserName", "Arn", arn: "arn:aws:iam::111111111111:user/x"),
      Known("AWS::IAM::Group", "GroupName", "Arn", arn: "arn:aws:iam::111111111111:group/x"),
      Known(
        "AWS::IAM::InstanceProfile", "InstanceProfileName", "Arn",
        arn: "arn:aws:iam::111111111111:instance-profile/x"),
      Known(
        "AWS::IAM::ManagedPolicy", "ManagedPolicyName", "PolicyArn",
        arn: "arn:aws:iam::111111111111:policy/x",
        ref: "arn:aws:iam::111111111111:policy/x"),
      Known(
        "AWS::Lambda::Function", "FunctionName", "Arn",
        arn: "arn:aws:lambda:us-east-1:111111111111:function:x"),
      Known("AWS::S3::Bucket", "BucketName", "Arn", arn: "arn:aws:s3:::x"),
      Known(
        "AWS::DynamoDB::Table", "TableName", "Arn", arn: "arn:aws:dynamodb:us-east-1:111111111111:table/x"),
      Known(
        "AWS::SQS::Queue", "QueueName", "Arn", arn: "arn:aws:sqs:us-east-1:111111111111:x",
        ref: "https://sqs.us-east-1.amazonaws.com/111111111111/x"),
      Known(
        "AWS::SNS::Topic", "TopicName", "TopicArn", arn: "arn:aws:sns:us-east-1:111111111111:x",
        ref: "arn:aws:sns:us-east-1:111111111111:x"),
      Known(
        "AWS::Logs::LogGroup", "LogGroupName", "Arn", arn: "arn:aws:logs:us-east-1:111111111111:log-group:x:*"
      ),
      Known("AWS::Events::EventBus", "Name", "Arn", arn: "arn:aws:events:us-east-1:111111111111:event-bus/x"),
      Known("AWS::KMS::Alias", "AliasName", nil, arn: nil),
      Known(
        "AWS::ECR::Repository", "RepositoryName", "Arn",
        arn: "arn:aws:ecr:us-east-1:111111111111:repository/x"),
      Known(
        "AWS::StepFunctions::StateMachine", "StateMachineName", "Arn",
        arn: "arn:aws:states:us-east-1:111111111111:stateMachine:x",
        ref: "arn:aws:states:us-east-1:111111111111:stateMachine:x"),
    ])
  func table(_ known: Known) throws {
    let name = try #require(PhysicalName.of(type: known.type))
    func text(_ attribute: String?, _ properties: ValueObject) -> String? {
      name.text(attribute: attribute, properties: properties, accountID: Self.id, region: .usEast1)
    }
    let named: ValueObject = [known.property: "x"]
    #expect(text(nil, named) == known.ref)
    #expect(name.arnAttribute == known.attribute)
    if let attribute = known.attribute { #expect(text(attribute, named) == known.arn) }
    #expect(text("SomethingElse", named) == nil)
    #expect(text(nil, [:]) == nil)
    #expect(text(known.attribute, [known.property: .intrinsic(.ref("Name"))]) == nil)
  }

  @Test(
    "is nothing for types whose ARN AWS makes up", arguments: ["AWS::EC2::Instance", "Custom::Thing", ""])
  func unknown(type: String) {
    #expect(PhysicalName.of(type: type) == nil)
  }

  @Test(
    "takes the path of IAM's resources in",
    arguments: [
      ("AWS::IAM::Role", "RoleName", "Arn", "arn:aws:iam::111111111111:role/team/a/x"),
      ("AWS::IAM::User", "UserName", "Arn", "arn:aws:iam::111111111111:user/team/a/x"),
      (
        "AWS::IAM::ManagedPolicy", "ManagedPolicyName", "PolicyArn",
        "arn:aws:iam::111111111111:policy/team/a/x"
      ),
    ])
  func paths(_ type: String, _ property: String, _ attribute: String, _ arn: String) throws {
    let name = try #require(PhysicalName.of(type: type))
    func text(_ path: Value) -> String? {
      name.text(
        attribute: attribute, properties: [property: "x", "Path": path], accountID: Self.id, region: .usEast1)
    }
    #expect(text("/team/a/") == arn)
    #expect(text(.intrinsic(.ref("Path"))) == nil)
  }

  @Test(
    "is written in the region's partition",
    arguments: [
      (
        Region.cnNorth1, "arn:aws-cn:sqs:cn-north-1:111111111111:x",
        "https://sqs.cn-north-1.amazonaws.com.cn/111111111111/x"
      ),
      (
        .usGovWest1, "arn:aws-us-gov:sqs:us-gov-west-1:111111111111:x",
        "https://sqs.us-gov-west-1.amazonaws.com/111111111111/x"
      ),
      (
        .euscDeEast1, "arn:aws-eusc:sqs:eusc-de-east-1:111111111111:x",
        "https://sqs.eusc-de-east-1.amazonaws.eu/111111111111/x"
      ),
      (
        "us-iso-east-1", "arn:aws-iso:sqs:us-iso-east-1:111111111111:x",
        "https://sqs.us-iso-east-1.c2s.ic.gov/111111111111/x"
      ),
    ])
  func partitions(_ region: Region, _ arn: String, _ url: String) throws {
    let name = try #require(PhysicalName.of(type: "AWS::SQS::Queue"))
    let properties: ValueObject = ["QueueName": "x"]
    #expect(name.text(attribute: "Arn", properties: properties, accountID: Self.id, region: region) == arn)
    #expect(name.text(attribute: nil, properties: properties, accountID: Self.id, region: region) == url)
  }
}

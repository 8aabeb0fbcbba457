import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A reference is read from where it stands")
struct ReferenceTests {
  @Test("beside the resource, in its account, in another region, and in another account")
  func places() throws {
    let bucket = Resource("AWS::S3::Bucket", "Bucket", properties: ["BucketName": "reports"])
    let queue = Resource("AWS::SQS::Queue", "Queue")
    let role = IAM.Role("Role", name: "reads", trusting: .lambda, path: "/team/")
    func uses(_ logicalID: String) -> Resource {
      Resource(
        "Custom::Uses", logicalID,
        properties: [
          "Ref": bucket.ref.value,
          "GetAtt": bucket.attribute("Arn").value,
          "Text": ("\(bucket.attribute("Arn"))/${literal}/*" as StringValue).value,
          "TwoRoles": ("\(role.arn) and \(role.ref)" as StringValue).value,
          "Nested": .intrinsic(.join(delimiter: ",", ["a", role.arn.value])),
        ])
    }
    try expectSnapshots(
      TestApp("References") {
        Stack("beside", in: Accounts.home) {
          bucket
          queue
          role
          uses("Uses")
          Resource("Custom::Uses", "UsesQueue", properties: ["Arn": queue.attribute("Arn").value])
          Output("QueueArn", value: queue.attribute("Arn"), export: "queue-arn")
          Output("RoleArn", value: role.arn, description: "Not exported.")
        }
        Stack("same-account", in: Accounts.home) {
          uses("Uses")
          Resource("Custom::Uses", "UsesQueue", properties: ["Arn": queue.attribute("Arn").value])
        }
        Stack("other-region", in: Accounts.home, region: .euWest1) { uses("Uses") }
        Stack("other-account", in: Accounts.away) { uses("Uses") }
      })
  }

  @Test("in the partition of the resource")
  func partition() throws {
    let china = Account("444444444444", name: "china", region: .cnNorth1)
    let topic = Resource("AWS::SNS::Topic", "Topic", properties: ["TopicName": "alarms"])
    try expectSnapshots(
      TestApp("Partition") {
        Stack("topic", in: china) { topic }
        Stack("user", in: china, region: .cnNorthwest1) {
          Resource("Custom::Uses", "Uses", properties: ["Topic": topic.ref.value])
        }
      })
  }

  @Test("prefers an export of the very value to the resource's name")
  func exports() throws {
    let bucket = Resource("AWS::S3::Bucket", "Bucket", properties: ["BucketName": "reports"])
    let app = TestApp {
      Stack("exporter", in: Accounts.home) {
        bucket
        Output("Name", value: bucket.ref, export: "bucket-name")
      }
      Stack("importer", in: Accounts.home) {
        Resource(
          "Custom::Uses", "Uses",
          properties: ["Name": bucket.ref.value, "Arn": bucket.attribute("Arn").value])
      }
    }
    let text = try #require(templates(app)["importer"])
    #expect(text.contains("Name: !ImportValue bucket-name\n      Arn: arn:aws:s3:::reports\n"))
  }
}

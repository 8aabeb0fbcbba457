import CFNIAM
import CFNS3
import CFNSQS
import CrossAccount

/// What each account of the hub has: 20 buckets, 20 queues, and the role that reaches them.
struct TargetAccount: Component {
  let id: String
  let account: Account
  let role: IAM.Role
  private let buckets: [S3.Bucket]
  private let queues: [SQS.Queue]

  init(id: String) {
    self.id = id
    account = Account(id, name: "target-\(id)", region: .usEast1)
    let numbers = (1...20).map(twoDigits)
    let buckets = numbers.map { TargetAccount.bucket($0, id) }
    let queues = numbers.map { TargetAccount.queue($0, id) }
    self.buckets = buckets
    self.queues = queues
    // A raw document, which keeps its order: the benchmark fixes it.
    role = IAM.Role("RoleOnSourceAccount", name: "role-on-source-account") {
      InlinePolicy("data-access", document: TargetAccount.permissions(buckets, queues))
    }
  }

  var body: StackContent {
    for (bucket, queue) in zip(buckets, queues) {
      bucket
      queue
    }
    role
    Output("RoleArn", value: role.arn)
  }

  private static func bucket(_ number: String, _ id: String) -> S3.Bucket {
    S3.Bucket(
      "Bucket\(number)",
      bucketEncryption: .init(
        serverSideEncryptionConfiguration: [
          .init(serverSideEncryptionByDefault: .init(sseAlgorithm: .aes256))
        ]),
      bucketName: "data-\(id)-\(number)",
      publicAccessBlockConfiguration: .init(
        blockPublicAcls: true, blockPublicPolicy: true, ignorePublicAcls: true, restrictPublicBuckets: true),
      versioningConfiguration: .init(status: .enabled))
  }

  private static func queue(_ number: String, _ id: String) -> SQS.Queue {
    SQS.Queue(
      "Queue\(number)", messageRetentionPeriod: 345_600, queueName: "work-\(id)-\(number)",
      sqsManagedSseEnabled: true, visibilityTimeout: 30)
  }

  private static func permissions(_ buckets: [S3.Bucket], _ queues: [SQS.Queue]) -> JSONValue {
    func allow(_ actions: Value, _ resources: [StringValue]) -> Value {
      ["Effect": "Allow", "Action": actions, "Resource": .list(resources.map(\.value))]
    }
    return [
      "Version": "2012-10-17",
      "Statement": [
        allow("s3:ListBucket", buckets.map { $0.arn }),
        allow(["s3:GetObject", "s3:PutObject"], buckets.map { "\($0.arn)/*" }),
        allow(
          ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
          queues.map { $0.arn }),
      ],
    ]
  }
}

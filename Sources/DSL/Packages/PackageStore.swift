internal import CrossAccountCloudFormation

/// The bucket for packages, and its key where it has one.
///
/// Its resources are untyped ones: a module of S3's and KMS's types would have to be compiled by every package that
/// uses this one. AWS's schemas are held against them like against all others.
struct PackageStore: Component {
  private let bucket: Resource
  private let policy: Resource
  private let key: Resource?
  private let alias: Resource?

  init(account: Account, encryption: Bootstrap.Encryption, organization: String?, days: Int) {
    let partition = account.partition.rawValue
    let name = PackageBucket.name(accountID: account.id, region: account.region.rawValue)
    let key = encryption == .key ? PackageStore.key(account, organization) : nil
    self.key = key
    alias = key.map {
      Resource(
        "AWS::KMS::Alias", "KeyAlias",
        properties: ["AliasName": "alias/synth-packages", "TargetKeyId": $0.ref.value])
    }
    bucket = PackageStore.bucket(name, key, days)
    var statements: [Value] = [
      [
        "Sid": "RefusePlainHTTP", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
        "Resource": ["arn:\(partition):s3:::\(name)", "arn:\(partition):s3:::\(name)/*"],
        "Condition": ["Bool": ["aws:SecureTransport": "false"]],
      ]
    ]
    if let organization {
      statements.append([
        "Sid": "LetTheOrganizationRead", "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
        "Resource": "arn:\(partition):s3:::\(name)/*",
        "Condition": ["StringEquals": ["aws:PrincipalOrgID": .string(organization)]],
      ])
    }
    policy = Resource(
      "AWS::S3::BucketPolicy", "BucketPolicy",
      properties: [
        "Bucket": bucket.ref.value,
        "PolicyDocument": ["Version": "2012-10-17", "Statement": .list(statements)],
      ])
  }

  var body: StackContent {
    if let key { key }
    if let alias { alias }
    bucket
    policy
    Output("PackageBucket", value: bucket.ref, description: "Where the packages of functions go")
  }

  private static func bucket(_ name: String, _ key: Resource?, _ days: Int) -> Resource {
    var encryption: ValueObject = ["SSEAlgorithm": key == nil ? "AES256" : "aws:kms"]
    if let key { encryption["KMSMasterKeyID"] = key.attribute("Arn").value }
    var rule: ValueObject = ["ServerSideEncryptionByDefault": .object(encryption)]
    // Fewer calls of KMS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-key.html
    if key != nil { rule["BucketKeyEnabled"] = true }
    return Resource(
      "AWS::S3::Bucket", "PackageBucket",
      properties: [
        "BucketName": .string(name),
        "VersioningConfiguration": ["Status": "Enabled"],
        "BucketEncryption": ["ServerSideEncryptionConfiguration": [.object(rule)]],
        "PublicAccessBlockConfiguration": [
          "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true,
          "RestrictPublicBuckets": true,
        ],
        "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]],
        "LifecycleConfiguration": [
          "Rules": [
            [
              "Id": "OldVersions", "Status": "Enabled",
              "NoncurrentVersionExpiration": ["NoncurrentDays": .integer(days)],
            ],
            [
              "Id": "UnfinishedUploads", "Status": "Enabled",
              "AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 7],
            ],
          ]
        ],
      ]
    ).deletionPolicy(.retain).updateReplacePolicy(.retain)
  }

  private static func key(_ account: Account, _ organization: String?) -> Resource {
    var statements: [Value] = [
      // As with every key: who may use it is decided by the account's own policies.
      // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
      [
        "Sid": "LetTheAccountDecide", "Effect": "Allow",
        "Principal": ["AWS": "arn:\(account.partition.rawValue):iam::\(account.id):root"], "Action": "kms:*",
        "Resource": "*",
      ]
    ]
    if let organization {
      statements.append([
        "Sid": "LetTheOrganizationRead", "Effect": "Allow", "Principal": ["AWS": "*"],
        "Action": "kms:Decrypt",
        "Resource": "*",
        "Condition": [
          "StringEquals": [
            "aws:PrincipalOrgID": .string(organization),
            "kms:ViaService": "s3.\(account.region.rawValue).\(account.partition.domain)",
          ]
        ],
      ])
    }
    return Resource(
      "AWS::KMS::Key", "Key",
      properties: [
        "Description": "Encrypts the packages of functions", "EnableKeyRotation": true,
        "KeyPolicy": ["Version": "2012-10-17", "Statement": .list(statements)],
      ]
    ).deletionPolicy(.retain).updateReplacePolicy(.retain)
  }
}

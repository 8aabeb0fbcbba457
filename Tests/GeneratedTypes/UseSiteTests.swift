import CFNAppSync
import CFNCloudFormation
import CFNDynamoDB
import CFNIoTSiteWise
import CFNLakeFormation
import CFNManagedBlockchain
import CFNMediaLive
import CFNRDS
import CFNS3
import CFNSQS
import CFNWAFv2
import CFNXRay
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import Testing

/// Written by hand, as a user would: that this compiles is half of the test.
@Suite("Generated types read like the service's own words")
struct UseSiteTests {
  @Test("nested types, enumerations and tags")
  func bucket() {
    let bucket = S3.Bucket(
      "Logs",
      bucketEncryption: .init(serverSideEncryptionConfiguration: [
        .init(serverSideEncryptionByDefault: .init(sseAlgorithm: .awsKms))
      ]),
      bucketName: "logs", tags: [Tag(key: "team", value: "a")],
      versioningConfiguration: .init(status: .enabled))
    expect(
      bucket,
      [
        "BucketName": "logs",
        "BucketEncryption": [
          "ServerSideEncryptionConfiguration": [
            ["ServerSideEncryptionByDefault": ["SSEAlgorithm": "aws:kms"]]
          ]
        ],
        "Tags": [["Key": "team", "Value": "a"]],
        "VersioningConfiguration": ["Status": "Enabled"],
      ])
  }

  @Test("what may be a list or JSON is a list")
  func table() {
    let table = DynamoDB.Table(
      "Orders", keySchema: [.init(attributeName: "id", keyType: .hash)],
      attributeDefinitions: [.init(attributeName: "id", attributeType: .s)], billingMode: .payPerRequest)
    expect(
      table,
      [
        "KeySchema": [["AttributeName": "id", "KeyType": "HASH"]],
        "AttributeDefinitions": [["AttributeName": "id", "AttributeType": "S"]],
        "BillingMode": "PAY_PER_REQUEST",
      ])
  }

  @Test("a definition named like its resource type")
  func samplingRule() {
    let rule = XRay.SamplingRule(
      "Rule",
      samplingRule: .init(
        fixedRate: 0.5, httpMethod: "*", host: "*", priority: 1, reservoirSize: 1, resourceARN: "*",
        serviceName: "*", serviceType: "*", urlPath: "*"))
    expect(
      rule,
      [
        "SamplingRule": [
          "FixedRate": 0.5, "HTTPMethod": "*", "Host": "*", "Priority": 1, "ReservoirSize": 1,
          "ResourceARN": "*", "ServiceName": "*", "ServiceType": "*", "URLPath": "*",
        ]
      ])
  }

  @Test("a definition that is called a type, and a property that is called Type")
  func assetModel() {
    let model = IoTSiteWise.AssetModel(
      "Model", assetModelName: "turbine",
      assetModelProperties: [.init(dataType: .double, name: "rpm", type: .init(typeName: .measurement))])
    expect(
      model,
      [
        "AssetModelName": "turbine",
        "AssetModelProperties": [["Name": "rpm", "DataType": "DOUBLE", "Type": ["TypeName": "Measurement"]]],
      ])
    expect(MediaLive.Input("Input", type: "RTMP_PUSH"), ["Type": "RTMP_PUSH"])
  }

  @Test("a property whose enumeration has another name")
  func accessor() {
    expect(
      ManagedBlockchain.Accessor("Access", accessorType: .billingToken, networkType: .ethereumMainnet),
      ["AccessorType": "BILLING_TOKEN", "NetworkType": "ETHEREUM_MAINNET"])
  }

  @Test("resource types and services named like something that Swift or the basic types have already")
  func namesakes() {
    expect(
      AppSync.TypeResource("Type", apiId: "a", definition: "type A", format: .sdl),
      ["ApiId": "a", "Definition": "type A", "Format": "SDL"])
    expect(LakeFormation.Tag("Tag", tagKey: "k", tagValues: ["v"]), ["TagKey": "k", "TagValues": ["v"]])
    expect(
      CloudFormation.Stack("Nested", templateURL: "https://example.com/t", parameters: ["A": "1"]),
      ["TemplateURL": "https://example.com/t", "Parameters": ["A": "1"]])
  }

  @Test("JSON whose members are known has a type")
  func redrivePolicy() {
    expect(
      SQS.Queue("Queue", redrivePolicy: .init(deadLetterTargetArn: "arn", maxReceiveCount: 3)),
      ["RedrivePolicy": ["deadLetterTargetArn": "arn", "maxReceiveCount": 3]])
  }

  private func expect(
    _ resource: some DeclaredResource, _ properties: ValueObject,
    at location: Testing.SourceLocation = #_sourceLocation
  ) {
    #expect(resource.declaration.properties == properties, sourceLocation: location)
  }

  @Test("a type may contain itself")
  func recursion() {
    let statement = WAFv2.WebACL.Statement(
      notStatement: .init(statement: .init(geoMatchStatement: .init(countryCodes: ["CH"]))))
    #expect(
      statement.value == ["NotStatement": ["Statement": ["GeoMatchStatement": ["CountryCodes": ["CH"]]]]])
  }

  @Test("what two resource types have in common is one type")
  func shared() {
    let visible = WAFv2.WebACL.VisibilityConfig(
      cloudWatchMetricsEnabled: true, metricName: "m", sampledRequestsEnabled: true)
    let group = WAFv2.RuleGroup("Group", capacity: 1, scope: .regional, visibilityConfig: visible)
    #expect(group.declaration.properties["VisibilityConfig"] == visible.value)
  }

  @Test("every property takes a value that AWS knows and we do not, a reference, or a function")
  func openValues() {
    let queue = SQS.Queue("Queue", delaySeconds: .ref("Delay"))
    let table = DynamoDB.Table(
      "Table", keySchema: .raw([["AttributeName": "id", "KeyType": "HASH"]]), billingMode: "NEWER_THAN_US",
      deletionProtectionEnabled: .if("IsProduction", then: true, else: false), tableClass: .ref("Class"))
    #expect(queue.declaration.properties["DelaySeconds"] == .intrinsic(.ref("Delay")))
    #expect(table.declaration.properties["BillingMode"] == "NEWER_THAN_US")
    #expect(table.declaration.properties["TableClass"] == .intrinsic(.ref("Class")))
    #expect(DynamoDB.Table.BillingMode(String("X")).value == "X")
  }

  @Test("attributes are references of the type that they have")
  func attributes() {
    let database = RDS.DBInstance("Database")
    let stream: StringValue = DynamoDB.Table("Table", keySchema: []).streamArn
    let port: StringValue = database.endpointPort
    let names: [String?] = [stream.value, port.value, SQS.Queue("Queue").queueName.value].map { value in
      guard case .deferred(let deferred) = value else { return nil }
      return (deferred.base as? Reference)?.text
    }
    #expect(names == ["Table.StreamArn", "Database.Endpoint.Port", "Queue.QueueName"])
  }

  @Test("a declaration points at the line that it is written in")
  func location() {
    let line = #line + 1
    let queue = SQS.Queue("Queue")
    #expect(queue.declaration.location.line == line)
  }
}

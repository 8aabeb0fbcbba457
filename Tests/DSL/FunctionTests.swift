import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import Testing

@Suite("A Lambda function")
struct FunctionTests {
  private let role: StringValue = "arn:aws:iam::111111111111:role/runs"

  @Test("from an archive in a bucket")
  func archive() throws {
    let function = Lambda.Function(
      "Worker", name: "worker", runtime: .python3_13, handler: "index.handler",
      code: .archive(bucket: "archives", key: "worker.zip", version: "3"), role: role,
      environment: ["TABLE": .ref("Table"), "MODE": "fast"], architecture: .arm64, timeout: 30,
      memorySize: 512, description: "Works.")
    #expect(
      try yaml(function) == """
        FunctionName: worker
        Code:
          S3Bucket: archives
          S3Key: worker.zip
          S3ObjectVersion: "3"
        Role: arn:aws:iam::111111111111:role/runs
        Architectures:
          - arm64
        Description: Works.
        Environment:
          Variables:
            TABLE: !Ref Table
            MODE: fast
        Handler: index.handler
        MemorySize: 512
        Runtime: python3.13
        Timeout: 30

        """)
  }

  @Test("from source in the template")
  func inline() throws {
    let function = Lambda.Function(
      "Worker", runtime: .nodejs22_x, handler: "index.handler",
      code: .inline("exports.handler = async () => {\n  return 1\n}\n"), role: role)
    #expect(
      try yaml(function) == """
        Code:
          ZipFile: |
            exports.handler = async () => {
              return 1
            }
        Role: arn:aws:iam::111111111111:role/runs
        Handler: index.handler
        Runtime: nodejs22.x

        """)
  }

  @Test("from a container image, without runtime and handler")
  func image() throws {
    let function = Lambda.Function(
      "Worker", image: "111111111111.dkr.ecr.us-east-1.amazonaws.com/worker:1", role: role,
      environment: MapValue(["B": "2", "A": "1"]))
    #expect(
      try yaml(function) == """
        Code:
          ImageUri: 111111111111.dkr.ecr.us-east-1.amazonaws.com/worker:1
        Role: arn:aws:iam::111111111111:role/runs
        Environment:
          Variables:
            A: "1"
            B: "2"
        PackageType: Image

        """)
  }

  @Test("from a directory, which is named from the Swift file's folder")
  func package() throws {
    let line = #line + 1
    let code = Lambda.Function.Code.package("handlers/worker", bucket: "own", compression: .deflate)
    guard case .deferred(let deferred) = code.value else {
      Issue.record("a package is only known once it is read")
      return
    }
    let reference = try #require(deferred.base as? PackageReference)
    #expect(reference.directory == "handlers/worker")
    #expect(reference.bucket == "own")
    #expect(reference.compression == .deflate)
    #expect(reference.location.file == #filePath)
    #expect(reference.location.line == line)
  }

  @Test("has a package of its own unless directory, bucket and compression are the same")
  func packages() {
    let codes: [Lambda.Function.Code] = [
      .package("a"), .package("b"), .package("a", bucket: "own"), .package("a", compression: .deflate),
    ]
    #expect(Set(codes.map(\.value)).count == codes.count)
    #expect(Lambda.Function.Code.package("a").value == Lambda.Function.Code.package("a").value)
  }
}

import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import CrossAccountSynthesis
import CrossAccountTestSupport
import Testing

@Suite("The manifest")
struct ManifestTests {
  @Test("says what to deploy where, in which order, and which packages belong to it")
  func content() throws {
    let caller = IAM.Role("Caller", name: "caller", trusting: .lambda)
    let target = IAM.Role("Target", name: "target")
    let bucket = Parameter("Bucket")
    func function(_ logicalID: String, _ code: Lambda.Function.Code) -> Lambda.Function {
      Lambda.Function(
        logicalID, runtime: .python3_13, handler: "index.lambda_handler", code: code, role: caller.arn)
    }
    let app = TestApp("Manifest") {
      Stack("home", in: Accounts.home, name: "own-name") {
        bucket
        caller
        function("One", .package("handlers/one"))
        function("SameContent", .package("handlers/two"))
        function("OwnBucket", .package("handlers/one", bucket: "own-bucket", compression: .deflate))
        function("BucketOfParameter", .package("handlers/one", bucket: bucket.ref))
        Output("Arn", value: caller.arn)
        Output("Exported", value: caller.arn, export: "caller-arn")
      }
      Stack("away", in: Accounts.away, region: .euWest1) { target }
    } grants: {
      caller.assumes(target)
    }
    let assembly = synthesize(app)
    #expect(printed(assembly) == "")
    let file = try #require(assembly.apps.flatMap(\.files).first { $0.path == "Manifest/manifest.json" })
    let difference = try Snapshot.difference(
      of: String(decoding: file.bytes, as: UTF8.self), to: "Manifest.manifest.json")
    #expect(difference == nil, "\(difference ?? "")")
  }
}

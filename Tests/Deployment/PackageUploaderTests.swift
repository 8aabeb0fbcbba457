import CrossAccountTestSupport
import Foundation
import Testing

@testable import CrossAccountDeployment

@Suite("The upload of a package")
struct PackageUploaderTests {
  // Of the text `archive`: `sha256sum`, and the same as S3 writes it.
  private static let hash = "0eb3e36bfb24dcd9bb1d1bece1531216b59539a8fde17ee80224af0653c92aa3"
  private static let checksum = "DrPja/sk3Nm7HRvs4VMSFrWVOaj94X7oAiSvBlPJKqM="
  private static let key = "packages/a.zip"

  private let folder: TemporaryFolder
  private let aws = SimulatedAWS()
  private let stage = Stage()

  init() throws { folder = try TemporaryFolder(["a.zip": "archive"]) }

  private func deploy(isDryRun: Bool = false, owner: String? = "111111111111") throws(DeploymentError) {
    let package = PackageTarget(
      directory: "handlers/a", archive: folder.file("a.zip"), sha256: Self.hash, bucket: "packages",
      key: Self.key, account: Stage.home, region: "us-east-1", bucketOwner: owner)
    _ = try stage.deploy(aws, [], packages: [package], isDryRun: isDryRun)
  }

  @Test("sends the checksum with it, and is left out where an object with that checksum is there")
  func twice() throws {
    try deploy()
    #expect(aws.objects == [Self.key: Self.checksum])
    try deploy()
    #expect(aws.operations.count { $0 == "put-object" } == 1)
  }

  @Test(
    "replaces what is not the archive, whatever its size is",
    arguments: [
      #"{"ContentLength": 7, "ChecksumSHA256": "bm90IGl0"}"#, #"{"ContentLength": 7}"#,
      #"{"ContentLength": 8}"#, "{}", "",
    ])
  func other(_ head: String) throws {
    aws.interfere = { $0.arguments[1] == "head-object" ? .json(head) : nil }
    try deploy()
    #expect(aws.objects == [Self.key: Self.checksum])
    #expect(stage.text.contains("is not known to be this archive: it is replaced"))
  }

  @Test("is tried where S3 does not say whether the object is there")
  func denied() throws {
    aws.interfere = { $0.arguments[1] == "head-object" ? .error("403", "Forbidden") : nil }
    try deploy()
    #expect(aws.objects == [Self.key: Self.checksum])
  }

  @Test("of a file that is not what the definitions give is refused", arguments: ["swapped", "archiv", ""])
  func swapped(_ content: String) throws {
    try content.write(toFile: folder.file("a.zip"), atomically: true, encoding: .utf8)
    aws.objects[Self.key] = Self.checksum
    let error = #expect(throws: DeploymentError.self) { try deploy() }
    #expect(error?.code == "package-changed")
    #expect(error?.message.contains("not \(Self.hash)") == true)
    #expect(!aws.operations.contains("put-object"))
  }

  @Test("that S3 stored as something else is an error")
  func stored() throws {
    aws.interfere = { $0.arguments[1] == "put-object" ? .json(#"{"ChecksumSHA256": "bm90IGl0"}"#) : nil }
    let error = #expect(throws: DeploymentError.self) { try deploy() }
    #expect(error?.code == "upload")
  }

  @Test("names the owner that the bucket must have, in every call", arguments: ["111111111111", nil])
  func owner(_ owner: String?) throws {
    try deploy(isDryRun: true, owner: owner)
    try deploy(owner: owner)
    let calls = aws.calls.filter { $0.arguments[0] == "s3api" }.map(\.arguments)
    #expect(calls.map { $0[1] } == ["head-object", "head-bucket", "head-object", "put-object"])
    for call in calls {
      let place = call.firstIndex(of: "--expected-bucket-owner")
      #expect(place.map { call[$0 + 1] } == owner)
    }
  }

  @Test("without a bucket is refused in a dry run, too", arguments: [true, false])
  func noBucket(_ isDryRun: Bool) {
    aws.hasBucket = false
    let error = #expect(throws: DeploymentError.self) { try deploy(isDryRun: isDryRun) }
    #expect(error?.code == "package-bucket")
  }
}

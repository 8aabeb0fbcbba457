import CrossAccountCatalogue
import Testing

@Suite("ARN formats against patterns of resources")
struct ARNFormatTests {
  private static let object = "arn:${Partition}:s3:::${BucketName}/${ObjectName}"
  private static let role = "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}"

  @Test(
    "a format overlaps with what may match one of its ARNs",
    arguments: [
      (object, "arn:aws:s3:::b/*"), (object, "*"), (object, "arn:aws:s3:::*"), (object, "arn:*/k"),
      (object, "arn:aws:s3:::b/${aws:username}/k"), (object, "ARN:aws:S3:::b?k*"),
      (role, "arn:aws:iam::*:role/*"),
      (role, "arn:aws:iam::111111111111:role/p/n"), (role, "*:role/x"), (role, "arn:\u{1}:iam::\u{1}:role/x"),
    ])
  func overlapping(format: String, pattern: String) {
    #expect(ARNFormat(format).overlaps(pattern))
  }

  @Test(
    "a format does not overlap with what can match none of its ARNs",
    arguments: [
      (object, "arn:aws:s3:::b"), (object, ""), (object, "arn:aws:sqs:*"), (role, "arn:aws:iam::1:user/*"),
      (role, "arn:aws:iam::111111111111:role"), (role, "arn:aws:s3:::role/x"),
      (object, "arn:\u{1}:sqs:\u{1}:\u{1}:q/*"),
      (role, "arn:aws:iam:eu-west-1:1:role/x"),
    ])
  func distinct(format: String, pattern: String) {
    #expect(!ARNFormat(format).overlaps(pattern))
  }

  @Test("a pattern of many wildcards ends in a yes, not in hours")
  func patience() {
    #expect(
      ARNFormat(String(repeating: "a*", count: 30) + "b").overlaps(String(repeating: "*a", count: 30) + "c"))
  }
}

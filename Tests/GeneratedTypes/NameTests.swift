import Testing

@testable import CrossAccountTypeGenerator

@Suite("Names of the schemas become Swift identifiers")
struct NameTests {
  @Test(
    "a property's name begins with lowercase letters, whatever it begins with",
    arguments: [
      ("RoleName", "roleName"), ("KmsKeyArn", "kmsKeyArn"), ("S3Bucket", "s3Bucket"), ("ARN", "arn"),
      ("DBInstanceClass", "dbInstanceClass"), ("SSESpecification", "sseSpecification"), ("VPCs", "vpcs"),
      ("CNAMEs", "cnames"), ("IPv6Addresses", "ipv6Addresses"), ("IPAddress", "ipAddress"),
      ("XAxis", "xAxis"),
      ("deadLetterTargetArn", "deadLetterTargetArn"), ("OAuthScopes", "oauthScopes"),
    ])
  func member(_ name: String, _ expected: String) { #expect(SwiftName.member(name) == expected) }

  @Test(
    "a list's element is named after one of them",
    arguments: [
      ("Architectures", "Architecture"), ("Policies", "Policy"), ("Addresses", "Address"),
      ("Access", "Access"),
      ("Status", "Status"), ("Data", "Data"), ("Mailboxes", "Mailbox"),
    ])
  func singular(_ name: String, _ expected: String) { #expect(SwiftName.singular(name) == expected) }

  @Test(
    "a value's name can be written after a dot",
    arguments: [
      ("Zip", "zip"), ("PAY_PER_REQUEST", "payPerRequest"), ("python3.13", "python3_13"),
      ("x86_64", "x86_64"),
      ("aws:kms", "awsKms"), ("provided.al2023", "provided_al2023"), ("t3.micro", "t3_micro"),
      ("TLSv1.2_2021", "tlsv1_2_2021"), ("2012-10-17", "_2012_10_17"), ("16x", "_16x"), ("", "empty"),
      ("*", "all"), ("None", "noneValue"), ("NONE", "noneValue"), ("Linux/UNIX", "linuxUnix"),
      ("AWS Marketplace", "awsMarketplace"), ("rate(5minutes)", "rate5minutes"), ("<=", "__"),
    ])
  func constant(_ value: String, _ expected: String) { #expect(ConstantName.identifier(value) == expected) }

  @Test("values that differ only by case each have a constant")
  func caseOnly() {
    let constants = ConstantName.constants(["Enabled", "enabled", "ENABLED", "Enabled"])
    #expect(constants.map(\.value) == ["ENABLED", "Enabled", "enabled"])
    #expect(constants.map(\.identifier) == ["enabled", "Enabled", "enabled_"])
  }

  @Test("keywords are escaped where they are declared", arguments: ["default", "protocol", "in", "operator"])
  func keyword(_ name: String) { #expect(SwiftName.escaped(name) == "`\(name)`") }
}

import CrossAccountAssembly
import CrossAccountCatalogue
import CrossAccountCloudFormation
import CrossAccountDiagnostics
import CrossAccountRules
import Testing

@Suite("Regions that offer a type")
struct RegionTests {
  private static func findings(_ type: String, in region: String?) throws -> [TemplateFinding] {
    let text = "Resources: {A: {Type: '\(type)'}}"
    guard case .template(let read) = TemplateText(Array(text.utf8), file: "t.yaml") else { return [] }
    return SchemaCheck.check(read.template, region: region).filter { $0.code == "type-not-in-region" }
  }

  @Test(
    "a type is warned of where the region is known not to have it",
    arguments: [
      ("AWS::SQS::Queue", "eu-central-1", true), ("AWS::SQS::Queue", "us-gov-west-1", true),
      ("AWS::AppRunner::Service", "us-east-1", true), ("AWS::AppRunner::Service", "af-south-1", false),
      ("AWS::IAM::Role", "cn-north-1", true),
    ])
  func offered(type: String, region: String, isOffered: Bool) throws {
    let findings = try Self.findings(type, in: region)
    #expect(findings.isEmpty == isOffered)
    for finding in findings {
      #expect(finding.severity == .warning && "\(finding.path)" == "Resources.A.Type")
      #expect(finding.message.contains("\(type) is not available in \(region)"))
    }
  }

  @Test(
    "nothing is said of a region that is not known, nor where none is given",
    arguments: ["mars-north-1", nil])
  func unknown(region: String?) throws {
    #expect(try Self.findings("AWS::AppRunner::Service", in: region).isEmpty)
  }

  @Test("each region has types, and lacks some that another one has")
  func catalogue() {
    let catalogue = ResourceCatalogue.shared
    let schemas = catalogue.typeNames.compactMap { catalogue[$0] }
    for region in catalogue.regions {
      let offered = schemas.count { $0.isAvailable(in: region) == true }
      #expect(offered > 100 && offered < schemas.count, "\(region): \(offered)")
    }
  }
}

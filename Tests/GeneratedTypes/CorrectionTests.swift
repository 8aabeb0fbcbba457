import Foundation
import Testing

@testable import CrossAccountTypeGenerator

@Suite("Corrections")
struct CorrectionTests {
  @Test("a correction that finds nothing to correct is an error, so that none outlives its reason")
  func useless() throws {
    let schema = try JSONDecoder().decode(
      ResourceSchema.self, from: Data(#"{"typeName": "AWS::Test::Thing", "properties": {}}"#.utf8))
    let correction = try JSONDecoder().decode(
      Correction.self,
      from: Data(
        #"{"type": "AWS::Test::Thing", "schemas": {"/properties/P": {"type": "string"}}, "reason": "x"}"#
          .utf8))
    #expect(throws: GeneratorError.self) { try schema.corrected(by: [correction]) }
  }

  @Test("each has a reason")
  func reasons() throws {
    let corrections = try Corrections.read(Checkout.folder.appending(path: "Tools/Corrections.json"))
    #expect(corrections.allSatisfy { $0.reason.count > 20 })
  }
}

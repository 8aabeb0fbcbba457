import ActionGenerator
import Testing
import TypeGenerator

@Suite(
  "Checked-in types are what the generator makes",
  .enabled(
    if: Checkout.schemas != nil && Checkout.actionSources != nil, "no schemas: `make schemas` fetches them"))
struct StaleTests {
  @Test("no file is stale, missing or left over")
  func upToDate() throws {
    let stale = Checkout.output.differences(from: try #require(try Checkout.serviceFiles()))
    #expect(
      stale.isEmpty,
      """
      \(stale.count) files in Sources/AWS are not what the generator makes, such as \(stale.prefix(3)). \
      Run `make generate`, and commit what it changes.
      """)
  }

  @Test("a service comes out the same alone as with all others, and the same again")
  func deterministic() throws {
    let services: Set = ["SQS", "XRay", "WAFv2"]
    let alone = try #require(try Checkout.serviceFiles(of: services))
    #expect(alone == (try Checkout.serviceFiles(of: services)))
    #expect(Checkout.output.differences(from: alone, of: services).isEmpty)
  }

  @Test("all files together are under 12 MB")
  func size() throws {
    let files = try #require(try Checkout.serviceFiles())
    #expect(files.reduce(0) { $0 + $1.text.utf8.count } < 12_000_000)
  }

  @Test("the catalogue of IAM's actions is what its sources say, and the same again")
  func actions() throws {
    let files = try #require(try Checkout.actions()).catalogueFiles()
    #expect(files == (try Checkout.actions()?.catalogueFiles()))
    let stale = Checkout.actionCatalogue.differences(from: files, of: ["Services"])
    #expect(
      stale.isEmpty,
      """
      \(stale.count) files in Sources/CActionCatalogue are not what the generator makes, such as \(stale.prefix(3)). \
      Run `make generate`, and commit what it changes.
      """)
  }
}

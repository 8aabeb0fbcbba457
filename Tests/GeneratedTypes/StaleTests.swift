import Testing
import TypeGenerator

@Suite(
  "Checked-in types are what the generator makes",
  .enabled(if: Checkout.schemas != nil, "no schemas: `make schemas` fetches them"))
struct StaleTests {
  @Test("no file is stale, missing or left over")
  func upToDate() throws {
    let generator = try #require(try Checkout.generator())
    let stale = Checkout.output.differences(from: try generator.files())
    #expect(
      stale.isEmpty,
      """
      \(stale.count) files in Sources/AWS are not what the generator makes, such as \(stale.prefix(3)). \
      Run `make generate`, and commit what it changes.
      """)
  }

  @Test("a service comes out the same alone as with all others, and the same again")
  func deterministic() throws {
    let generator = try #require(try Checkout.generator())
    let services: Set = ["SQS", "XRay", "WAFv2"]
    let alone = try generator.files(of: services)
    #expect(alone == (try generator.files(of: services)))
    #expect(Checkout.output.differences(from: alone, of: services).isEmpty)
  }

  @Test("all files together are under 12 MB")
  func size() throws {
    let generator = try #require(try Checkout.generator())
    #expect(try generator.files().reduce(0) { $0 + $1.text.utf8.count } < 12_000_000)
  }
}

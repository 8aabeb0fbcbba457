import CatalogueGenerator
import Testing
import TypeGenerator

@Suite("What is checked in is what the generator makes")
struct StaleTests {
  @Test("no file is stale, missing or left over")
  func upToDate() throws {
    let generator = try Checkout.generator()
    let stale = Checkout.output.differences(from: try generator.files())
    #expect(
      stale.isEmpty,
      """
      \(stale.count) files in Sources/AWS are not what the generator makes, such as \(stale.prefix(3)). \
      Run `make generate`, and commit what it changes.
      """)
  }

  @Test("the catalogue is not stale, and comes out the same again")
  func catalogue() throws {
    let file = try Checkout.catalogueFile()
    #expect(
      !file.isStale,
      """
      Sources/CResourceSchemas/resource-schemas.bin is not what the generator makes. \
      Run `make generate`, and commit what it changes.
      """)
    #expect(try Checkout.catalogueFile() == file)
    #expect(file.count < 4_000_000)
  }

  @Test("a service comes out the same alone as with all others, and the same again")
  func deterministic() throws {
    let generator = try Checkout.generator()
    let services: Set = ["SQS", "XRay", "WAFv2"]
    let alone = try generator.files(of: services)
    #expect(alone == (try generator.files(of: services)))
    #expect(Checkout.output.differences(from: alone, of: services).isEmpty)
  }

  @Test("all files together are under 12 MB")
  func size() throws {
    let generator = try Checkout.generator()
    #expect(try generator.files().reduce(0) { $0 + $1.text.utf8.count } < 12_000_000)
  }
}

import CrossAccountActionGenerator
import CrossAccountCatalogueGenerator
import CrossAccountTestSupport
import CrossAccountTypeGenerator
import Foundation
import Testing

@Suite("What is checked in is what the generator makes")
struct StaleTests {
  @Test("no file is stale, missing or left over; all together are under 20 MB")
  func upToDate() throws {
    let files = try Checkout.serviceFiles()
    let stale = Checkout.output.differences(from: files)
    #expect(
      stale.isEmpty,
      """
      \(stale.count) files in Sources/CFN are not what the generator makes, such as \(stale.prefix(3)). \
      Run `make generate`, and commit what it changes.
      """)
    #expect(files.reduce(0) { $0 + $1.text.utf8.count } < 20_000_000)
  }

  @Test("the catalogue is not stale, and comes out the same again")
  func catalogue() throws {
    let file = try Checkout.catalogueFile()
    #expect(
      !file.isStale,
      """
      Sources/C/Catalogue/Schemas/resource-schemas.bin is not what the generator makes. \
      Run `make generate`, and commit what it changes.
      """)
    #expect(try Checkout.catalogueFile() == file)
    #expect(file.count < 4_000_000)
  }

  @Test("a service comes out the same alone as with all others, and the same again")
  func deterministic() throws {
    let services: Set = ["SQS", "XRay", "WAFv2"]
    let alone = try Checkout.serviceFiles(of: services)
    #expect(alone == (try Checkout.serviceFiles(of: services)))
    #expect(Checkout.output.differences(from: alone, of: services).isEmpty)
  }

  @Test("the catalogue of IAM's actions is what its sources say, and the same again")
  func actions() throws {
    let files = try Checkout.actions().catalogueFiles()
    #expect(files == (try Checkout.actions().catalogueFiles()))
    let stale = Checkout.actionCatalogue.differences(from: files, of: ["Services"])
    #expect(
      stale.isEmpty,
      """
      \(stale.count) files in Sources/C/Catalogue/Actions are not what the generator makes, such as \(stale.prefix(3)). \
      Run `make generate`, and commit what it changes.
      """)
  }

  @Test("the names of AWS's managed policies are what their source says")
  func managedPolicies() throws {
    let printed = try Tool.ofVirtualEnvironment("python").run(["Tools/managed_policies.py", "--print"])
    #expect(printed.status == 0, "\(printed.error)")
    let path = "Sources/Catalogue/ManagedPolicies/ManagedPolicyNames.swift"
    let file = try String(contentsOf: Checkout.folder.appending(path: path), encoding: .utf8)
    #expect(printed.out == file, "\(path) is stale. Run `make generate`, and commit what it changes.")
  }
}

import CrossAccountCatalogue
import Testing

@Suite("The catalogue of resource schemas")
struct CatalogueTests {
  @Test("knows every type of every region")
  func types() {
    let catalogue = ResourceCatalogue.shared
    #expect(catalogue.count >= 1_854)
    #expect(catalogue.typeNames.count == catalogue.count)
    #expect(catalogue.typeNames.allSatisfy { catalogue[$0]?.typeName == $0 })
  }

  @Test(
    "knows no other type",
    arguments: ["", "A", "AWS::SQS::Queu", "AWS::SQS::Queues", "ZZZ", "aws::sqs::queue"])
  func strange(type: String) { #expect(ResourceCatalogue.shared[type] == nil) }

  @Test("says what a change of a queue replaces, what AWS sets, and where there are queues")
  func queue() throws {
    let queue = try #require(ResourceCatalogue.shared["AWS::SQS::Queue"])
    #expect(Set(queue.createOnly.map(\.description)) == ["FifoQueue", "QueueName"])
    #expect(Set(queue.readOnly.map(\.description)) == ["Arn", "QueueUrl"])
    #expect(queue.primaryIdentifier.map(\.description) == ["QueueUrl"])
    #expect(queue.isTaggable)
    #expect(queue.tagProperty?.description == "Tags")
    #expect(queue.isAvailable(in: "eu-central-1") == true)
    #expect(queue.isAvailable(in: "nowhere-1") == nil)
    #expect(queue.attribute("Arn")?.types == .string)
    #expect(queue.attribute("Arm") == nil)
  }

  @Test("has types, limits, values and order of properties")
  func properties() throws {
    let queue = try #require(ResourceCatalogue.shared["AWS::SQS::Queue"])
    let schema = queue.schema(queue.properties)
    #expect(schema.types == .object)
    #expect(schema.isClosed)
    let delay = queue.schema(try #require(schema.properties["DelaySeconds"]))
    #expect(delay.types == .integer)
    let tags = queue.schema(try #require(schema.properties["Tags"]))
    #expect(tags.types == .array)
    #expect(tags.isUnordered)
    let runtime = try #require(ResourceCatalogue.shared["AWS::Lambda::Function"])
    let properties = runtime.schema(runtime.properties)
    #expect(Set(properties.required.strings) == ["Code", "Role"])
    #expect(
      runtime.schema(try #require(properties.properties["Runtime"])).enumeration?.contains("python3.13")
        == true)
  }

  @Test("reads every schema of every type to its end")
  func whole() {
    var count = 0
    for type in ResourceCatalogue.shared.typeNames {
      guard let resource = ResourceCatalogue.shared[type] else { continue }
      for (name, id) in resource.schema(resource.properties).properties {
        let schema = resource.schema(id)
        #expect(!resource.text(name).isEmpty)
        if let reference = schema.reference { _ = resource.schema(reference) }
        count += 1
      }
      #expect(!resource.regions.isEmpty)
    }
    #expect(count > 12_000)
  }
}

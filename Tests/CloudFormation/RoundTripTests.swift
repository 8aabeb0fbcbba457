import CrossAccountCloudFormation
import Testing

@Suite("Whatever is written is read back")
struct RoundTripTests {
  @Test("values, byte for byte", arguments: 0..<40)
  func values(_ block: Int) throws {
    for index in 0..<50 {
      let seed = UInt64(block * 50 + index)
      var random = RandomTemplate(seed: seed)
      let value = random.value(5)
      let read = try Texts.value(Texts.yaml(value))
      #expect(read == value, "seed \(seed)")
      // Compares bytes, where strings compare by canonical equivalence.
      #expect(Array(read.json(pretty: true).utf8) == Array(value.json(pretty: true).utf8), "seed \(seed)")
      // JSON with a collection around it: a lone string could be YAML as well.
      let json = Value.list([value]).json(pretty: false)
      #expect(try Texts.value(json).json(pretty: false) == json, "seed \(seed)")
    }
  }

  @Test("templates", arguments: 0..<40)
  func templates(_ block: Int) throws {
    for index in 0..<10 {
      let seed = UInt64(block * 10 + index)
      var random = RandomTemplate(seed: seed)
      let template = random.template()
      let bytes = try template.write()
      let read = try #require(Template.read(bytes, file: "t.yaml").template)
      #expect(read == template, "seed \(seed)")
      #expect(try read.write() == bytes, "seed \(seed)")
    }
  }
}

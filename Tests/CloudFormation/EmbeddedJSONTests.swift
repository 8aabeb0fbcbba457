import CrossAccountYAML
import Testing

@testable import CrossAccountCloudFormation

@Suite("JSON inside of a text")
struct EmbeddedJSONTests {
  @Test(
    "is an object or a list that holds something",
    arguments: [
      (#"{"a": 1}"#, ["a": 1]), (" [1, [\"x\"]]\n", [1, ["x"]]),
      // Inside of text, no name is a function's.
      (#"{"Ref": "A"}"#, ["Ref": "A"]), (#"{"Fn::Sub": "${A}"}"#, ["Fn::Sub": "${A}"]),
    ] as [(String, Value)])
  func json(text: String, value: Value) {
    #expect(EmbeddedJSON.read(text) == value)
  }

  @Test("keeps the digits of its numbers")
  func digits() throws {
    let value = try #require(EmbeddedJSON.read("[12345678901234567890]"))
    #expect(value.json(pretty: false) == "[12345678901234567890]")
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "a", "1", "\"a\"", "null", "{}", "[]", " { } ", "[a]", "{a: 1}", "{'a': 1}", "[010]", "[1,]",
      "[NaN]",
      "[1] # note", "{{resolve:ssm:x}}", "{\"a\": 1, \"a\": 2}", "[\"\\ud83d\"]", "[1", "a: 1", "- 1",
    ])
  func others(text: String) {
    #expect(EmbeddedJSON.read(text) == nil)
  }
}

import Foundation
import Testing

@testable import CrossAccountTypeGenerator

@Suite("What a schema allows becomes a Swift type")
struct ModelTests {
  private func model(_ properties: String, definitions: String = "{}", more: String = "") throws
    -> ResourceModel
  {
    let text = """
      {"typeName": "AWS::Test::Thing", "properties": \(properties), "definitions": \(definitions)\(more)}
      """
    return ResourceBuilder(try JSONDecoder().decode(ResourceSchema.self, from: Data(text.utf8))).build()
  }

  @Test(
    "each form of schema has its type",
    arguments: [
      (#"{"type": "string"}"#, "StringValue"),
      (#"{"type": "integer", "enum": [1, 2]}"#, "IntegerValue"),
      (#"{"type": ["boolean", "null"]}"#, "BooleanValue"),
      (#"{"type": ["integer", "string"]}"#, "IntegerValue"),
      (#"{"type": ["object", "string"], "format": "json"}"#, "JSONValue"),
      (#"{"type": "object"}"#, "JSONValue"),
      (#"{"type": "object", "patternProperties": {".*": {"type": "string"}}}"#, "MapValue<StringValue>"),
      (#"{"type": "object", "additionalProperties": {"type": "integer"}}"#, "MapValue<IntegerValue>"),
      (#"{"type": "array", "items": {"type": "string", "enum": ["a"]}}"#, "ListValue<P>"),
      (#"{"type": "array"}"#, "ListValue<JSONValue>"),
      (#"{"type": ["string", "array"], "items": {"type": "string"}}"#, "ListValue<StringValue>"),
      (#"{"type": "string", "enum": ["a", "b"]}"#, "P"),
      (#"{"type": "object", "properties": {"A": {"type": "string"}}}"#, "P"),
      (
        #"{"oneOf": [{"type": "array", "items": {"type": "number"}}, {"type": ["object", "string"]}]}"#,
        "ListValue<NumberValue>"
      ),
      (#"{"anyOf": [{"type": "string"}, {"type": "integer"}]}"#, "JSONValue"),
      (
        #"{"type": "array", "items": {"properties": {"Key": {"type": "string"}, "Value": {"type": "string"}}}}"#,
        "ListValue<P>"
      ),
    ])
  func types(_ schema: String, _ expected: String) throws {
    let model = try model(#"{"P": \#(schema)}"#)
    #expect(model.object.properties.map { $0.type.text() } == [expected])
  }

  @Test("a list of tags is one of CloudFormation's own tags")
  func tags() throws {
    let tag = #"{"type": "object", "properties": {"Key": {"type": "string"}, "Value": {"type": "string"}}}"#
    let model = try model(#"{"Tags": {"type": "array", "items": \#(tag)}}"#)
    #expect(model.object.properties.map { $0.type.text() } == ["ListValue<Tag>"])
  }

  @Test("an object may contain itself; an alias of itself is JSON")
  func recursion() throws {
    let model = try model(
      ##"{"Tree": {"$ref": "#/definitions/Node"}, "Knot": {"$ref": "#/definitions/Loop"}}"##,
      definitions: ##"""
        {"Node": {"type": "object", "properties": {"Nodes": {"type": "array", "items": {"$ref": "#/definitions/Node"}}}},
         "Loop": {"type": "array", "items": {"$ref": "#/definitions/Loop"}}}
        """##)
    #expect(model.object.properties.map { $0.type.text() } == ["ListValue<JSONValue>", "Node"])
    #expect(model.object.objects.map { $0.properties.map { $0.type.text() } } == [["ListValue<Node>"]])
  }

  @Test("a type of a property never hides a definition, nor what generated code itself says")
  func collisions() throws {
    let model = try model(
      ##"{"Status": {"type": "string", "enum": ["a"]}, "Type": {"type": "string", "enum": ["a"]}, "X": {"$ref": "#/definitions/Status"}, "Y": {"$ref": "#/definitions/PropertyBag"}}"##,
      definitions: """
        {"Status": {"type": "object", "properties": {"A": {"type": "string"}}},
         "PropertyBag": {"type": "object", "properties": {"A": {"type": "string"}}}}
        """)
    let types = model.object.properties.map { $0.type.text() }
    #expect(types == ["StatusOption", "TypeOption", "Status", "PropertyBagProperty"])
  }

  @Test("what AWS fills in is an attribute and no parameter")
  func readOnly() throws {
    let model = try model(
      ##"{"Name": {"type": "string"}, "Arn": {"type": "string"}, "Endpoint": {"$ref": "#/definitions/Endpoint"}}"##,
      definitions:
        #"{"Endpoint": {"type": "object", "properties": {"Port": {"type": "integer"}, "Size": {"type": "integer"}}}}"#,
      more: #", "readOnlyProperties": ["/properties/Arn", "/properties/Endpoint/Port"]"#)
    #expect(model.object.properties.map(\.name) == ["Endpoint", "Name"])
    #expect(model.object.objects.flatMap(\.properties).map(\.name) == ["Size"])
    #expect(model.attributes.map(\.identifier) == ["arn", "endpointPort"])
    #expect(model.attributes.map(\.name) == ["Arn", "Endpoint.Port"])
  }

  @Test("the name is written first, then what is required, then the rest")
  func order() throws {
    let string = #"{"type": "string"}"#
    let model = try model(
      #"{"A": \#(string), "M": \#(string), "ThingName": \#(string)}"#, more: #", "required": ["M"]"#)
    #expect(model.object.parameters.map(\.name) == ["M", "A", "ThingName"])
    #expect(model.object.written.map(\.name) == ["ThingName", "M", "A"])
  }
}

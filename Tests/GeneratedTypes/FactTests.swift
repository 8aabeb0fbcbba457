import Foundation
import Testing

@testable import CrossAccountTypeGenerator

@Suite("What a schema says about a property becomes the documentation of its parameter")
struct FactTests {
  private func properties(_ properties: String, more: String = "") throws -> [PropertyModel] {
    let text = #"{"typeName": "AWS::Test::Thing", "properties": \#(properties)\#(more)}"#
    let schema = try JSONDecoder().decode(ResourceSchema.self, from: Data(text.utf8))
    return ResourceBuilder(schema).build().object.properties
  }

  @Test(
    "each keyword has its words, where it means something to the type",
    arguments: [
      (#"{"type": "string"}"#, []),
      (#"{"type": "string", "minLength": 1, "maxLength": 64}"#, ["1 to 64 characters"]),
      (#"{"type": "string", "minLength": 0, "maxLength": 1}"#, ["at most 1 character"]),
      (#"{"type": "string", "minLength": 12, "maxLength": 12}"#, ["12 characters"]),
      (#"{"type": "string", "minLength": 0}"#, []),
      (#"{"type": "string", "minimum": 3}"#, []),
      (#"{"type": "string", "pattern": "^[a-z]+$"}"#, ["matching `^[a-z]+$`"]),
      (#"{"type": "string", "pattern": "^[`a\\n]+$"}"#, [#"matching `` ^[`a\n]+$ ``"#]),
      (#"{"type": "string", "pattern": ".*"}"#, []),
      (#"{"type": "integer", "minimum": 0, "maximum": 900}"#, ["0 to 900"]),
      (#"{"type": ["integer", "string"], "minimum": 1.5}"#, ["at least 1.5"]),
      (#"{"type": "number", "maximum": 100.0, "multipleOf": 0.5}"#, ["at most 100", "a multiple of 0.5"]),
      (#"{"type": "number", "exclusiveMinimum": 0}"#, ["more than 0"]),
      (#"{"type": "integer", "enum": [1, 3, 5]}"#, ["`1`, `3`, or `5`"]),
      (#"{"type": "string", "enum": ["a", "b", "a"]}"#, ["`a` or `b`"]),
      (#"{"type": "string", "enum": ["a", "b", "c", "d", "e", "f"]}"#, ["one of 6 known values, see ``P``"]),
      (#"{"type": "string", "const": "a"}"#, ["`a`"]),
      (#"{"type": "boolean", "default": false}"#, ["default: `false`"]),
      (#"{"type": "string", "default": ""}"#, ["default: an empty string"]),
      (#"{"type": "array", "items": {"type": "string"}, "default": []}"#, ["default: empty"]),
      (#"{"type": "string", "default": null}"#, []),
      (#"{"type": "string", "format": "AWS::IAM::Role.Arn"}"#, ["`Arn` of an `AWS::IAM::Role`"]),
      (
        #"{"type": "string", "anyOf": [{"format": "AWS::KMS::Key.Arn"}, {"format": "AWS::KMS::Key.Id"}]}"#,
        ["`Arn` or `Id` of an `AWS::KMS::Key`"]
      ),
      (#"{"type": "string", "anyOf": [{"format": "AWS::KMS::Key.Arn"}, {"pattern": "^x$"}]}"#, []),
      (#"{"type": "string", "format": "date-time"}"#, ["date and time (RFC 3339)"]),
      (#"{"type": "string", "format": "something"}"#, []),
      (
        #"{"type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": "string", "maxLength": 9}}"#,
        ["at least 1 item", "no duplicates", "each at most 9 characters"]
      ),
      (
        #"""
        {"type": "array", "format": "AWS::EC2::Subnet.Ids",
         "items": {"type": "string", "format": "AWS::EC2::Subnet.Id"}}
        """#, ["each `Id` of an `AWS::EC2::Subnet`"]
      ),
      (
        #"{"type": "object", "maxProperties": 50, "patternProperties": {"^k": {"type": "integer", "minimum": 1}}}"#,
        ["at most 50 entries", "keys matching `^k`", "values at least 1"]
      ),
      (#"{"type": "integer", "description": "How long, in seconds."}"#, ["in seconds"]),
    ] as [(String, [String])])
  func phrases(_ schema: String, _ expected: [String]) throws {
    #expect(try properties(#"{"P": \#(schema)}"#).map(\.facts.phrases) == [expected])
  }

  @Test("what a definition says holds where it is referred to, behind what the property says itself")
  func references() throws {
    let properties = try properties(
      ##"{"P": {"$ref": "#/definitions/D", "minLength": 2}}"##,
      more: #", "definitions": {"D": {"type": "string", "minLength": 1, "maxLength": 5}}"#)
    #expect(properties.map(\.facts.phrases) == [["2 to 5 characters"]])
  }

  @Test("a property that only alternatives have says what is true of all of them")
  func alternatives() throws {
    let text = #"""
      {"typeName": "AWS::Test::Thing", "properties": {"O": {"type": "object", "oneOf": [
        {"properties": {"A": {"type": "string", "minLength": 1, "pattern": "^a"}}},
        {"properties": {"A": {"type": "string", "minLength": 1, "pattern": "^b"}}}]}}}
      """#
    let schema = try JSONDecoder().decode(ResourceSchema.self, from: Data(text.utf8))
    let object = ResourceBuilder(schema).build().object.objects.first
    #expect(object?.properties.map(\.facts.phrases) == [["at least 1 character"]])
  }

  @Test("what a change needs, what can't be read back, what is deprecated")
  func marks() throws {
    let string = #"{"type": "string"}"#
    let found = try properties(
      #"{"A": \#(string), "B": \#(string), "C": \#(string), "D": \#(string)}"#,
      more: #"""
        , "createOnlyProperties": ["/properties/A"], "conditionalCreateOnlyProperties": ["/properties/B"],
        "writeOnlyProperties": ["/properties/C"], "deprecatedProperties": ["/properties/A"]
        """#)
    #expect(found.map(\.facts.replacement) == [.always, .sometimes, nil, nil])
    #expect(found.map(\.facts.phrases) == [["deprecated"], [], ["write-only"], []])
  }

  @Test("a member of a type that is used in several places may need a replacement, and only in one does")
  func sharedMarks() throws {
    let text = ##"""
      {"typeName": "AWS::Test::Thing",
       "properties": {"A": {"$ref": "#/definitions/Once"}, "B": {"$ref": "#/definitions/Twice"},
         "C": {"type": "array", "items": {"$ref": "#/definitions/Twice"}}},
       "definitions": {
         "Once": {"type": "object", "properties": {"X": {"type": "string"}}},
         "Twice": {"type": "object", "properties": {"X": {"type": "string"}}}},
       "createOnlyProperties": ["/properties/A/X", "/properties/C/*/X"],
       "writeOnlyProperties": ["/properties/A/X", "/properties/B/X"]}
      """##
    let schema = try JSONDecoder().decode(ResourceSchema.self, from: Data(text.utf8))
    let members = ResourceBuilder(schema).build().object.objects.flatMap(\.properties)
    #expect(members.map(\.facts.replacement) == [.always, .sometimes])
    #expect(members.map(\.facts.phrases) == [["write-only"], []])
  }

  @Test("a type that two resource types have in common says only what is true in both")
  func sharedTypes() throws {
    func resource(_ name: String, length: Int, more: String) throws -> ResourceModel {
      let text = ##"""
        {"typeName": "AWS::Test::\##(name)", "properties": {"P": {"$ref": "#/definitions/D"}},
         "definitions": {"D": {"type": "object", "properties": {
           "X": {"type": "string", "maxLength": \##(length), "pattern": "^x"}}}}\##(more)}
        """##
      return ResourceBuilder(try JSONDecoder().decode(ResourceSchema.self, from: Data(text.utf8))).build()
    }
    let resources = [
      try resource("A", length: 1, more: ""),
      try resource("B", length: 2, more: #", "createOnlyProperties": ["/properties/P/X"]"#),
    ]
    let shared = SharedTypes(resources)
    #expect(shared.owner(of: "D", inResourceAt: 1) == "A")
    let facts = resources[0].object.objects.flatMap(\.properties).map(\.facts)
    #expect(facts == [PropertyFacts(phrases: ["matching `^x`"], replacement: .sometimes)])
  }
}

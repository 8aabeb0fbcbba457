import CrossAccountYAML
import Testing

@Suite("The layout is the one people review")
struct LayoutTests {
  @Test("a template reads from top to bottom, items one level below their key")
  func template() throws {
    let statement = Node.mapping([
      ("Effect", .string("Allow")),
      ("Principal", .mapping([("Service", .string("lambda.amazonaws.com"))])),
      ("Action", .sequence([.string("sts:AssumeRole"), .string("sts:TagSession")])),
      ("Resource", .string("*")),
    ])
    let template = Node.mapping([
      ("AWSTemplateFormatVersion", .string("2010-09-09")),
      ("Conditions", .mapping([])),
      ("Statement", .sequence([statement, .mapping([("A", .sequence([]))])])),
      (
        "Name",
        .sequence([.string("-"), .sequence([.string("a"), .string("Name", tag: "!Ref")])], tag: "!Join")
      ),
      ("Arn", .string("Role.Arn", tag: "!GetAtt")),
      ("Text", .string("${A}: b", tag: "!Sub")),
      ("Last", .integer(1)),
    ])
    #expect(
      try written(template) == """
        AWSTemplateFormatVersion: "2010-09-09"
        Conditions: {}
        Statement:
          - Effect: Allow
            Principal:
              Service: lambda.amazonaws.com
            Action:
              - sts:AssumeRole
              - sts:TagSession
            Resource: "*"
          - A: []
        Name: !Join
          - "-"
          - - a
            - !Ref Name
        Arn: !GetAtt Role.Arn
        Text: !Sub "${A}: b"
        Last: 1

        """)
  }

  @Test("text of several lines is a literal block")
  func literal() throws {
    let code = "import os\n\ndef handler(event, context):\n    return 1\n"
    #expect(
      try written(
        .mapping([("ZipFile", .string(code)), ("Items", .sequence([.string("a\nb", tag: "!Sub")]))])) == """
          ZipFile: |
            import os

            def handler(event, context):
                return 1
          Items:
            - !Sub |-
              a
              b

          """)
  }

  @Test("text that ends in empty lines needs no document marker")
  func trailingLines() throws {
    #expect(try written(.mapping([("A", .string("a\n\n"))])) == "A: |+\n  a\n\n")
  }

  @Test("a line is never wrapped")
  func width() throws {
    let text = String(repeating: "word ", count: 500) + "end"
    #expect(try written(.mapping([("A", .string(text))])) == "A: \(text)\n")
    #expect(try written(.mapping([("A", .string("*" + text))])) == "A: \"*\(text)\"\n")
  }

  @Test(
    "a float is the shortest text that YAML 1.1 takes for a float",
    arguments: [
      (1.5, "1.5"), (1, "1.0"), (-0.0, "-0.0"), (1e21, "1.0e+21"), (1e-7, "1.0e-07"), (0.1, "0.1"),
      (.infinity, ".inf"), (-.infinity, "-.inf"), (.nan, ".nan"),
      (1.7976931348623157e308, "1.7976931348623157e+308"),
      (.leastNonzeroMagnitude, "5.0e-324"),
    ] as [(Double, String)])
  func floats(value: Double, expected: String) throws {
    #expect(try written(.float(value)) == expected + "\n")
  }

  @Test("null, booleans and integers are plain")
  func plainTypes() throws {
    #expect(try written(.sequence([.null, .boolean(true), .integer(-7)])) == "- null\n- true\n- -7\n")
  }
}

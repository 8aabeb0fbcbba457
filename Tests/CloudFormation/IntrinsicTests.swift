import CrossAccountCloudFormation
import Testing

@Suite("Every intrinsic function")
struct IntrinsicTests {
  @Test("is written in its short form", arguments: IntrinsicCase.table)
  func writing(_ test: IntrinsicCase) throws {
    #expect(try Texts.yaml(.intrinsic(test.function)) == test.yaml)
    #expect(Value.intrinsic(test.function).json(pretty: false) == test.json)
  }

  @Test("is the same read from its short form, its long form and JSON", arguments: IntrinsicCase.table)
  func reading(_ test: IntrinsicCase) throws {
    for text in [test.yaml, test.long, test.json] {
      #expect(try Texts.value(text) == .intrinsic(test.function), "\(text)")
    }
  }

  @Test("has a case in the table")
  func completeness() {
    let names = Set(IntrinsicCase.table.map(\.function.name))
    // `Condition` is a function inside of conditions only, where the table has it.
    #expect(names.count == 22 - 1, "\(names.sorted())")
  }

  @Test(
    "is kept as it was given when its argument has the wrong shape",
    arguments: [
      ("!Ref [A]", #"{"Ref":["A"]}"#),
      ("Ref: 5", #"{"Ref":5}"#),
      ("!GetAtt Role", #"{"Fn::GetAtt":"Role"}"#),
      ("!GetAtt Role.", #"{"Fn::GetAtt":"Role."}"#),
      ("!GetAtt [Role]", #"{"Fn::GetAtt":["Role"]}"#),
      ("Fn::GetAtt: [Role, '']", #"{"Fn::GetAtt":["Role",""]}"#),
      ("!Sub [text]", #"{"Fn::Sub":["text"]}"#),
      ("!Sub [text, [a]]", #"{"Fn::Sub":["text",["a"]]}"#),
      ("!Join [a]", #"{"Fn::Join":["a"]}"#),
      ("!Join a", #"{"Fn::Join":"a"}"#),
      ("!If [A, b]", #"{"Fn::If":["A","b"]}"#),
      ("!If [[A], b, c]", #"{"Fn::If":[["A"],"b","c"]}"#),
      ("!FindInMap [a, b]", #"{"Fn::FindInMap":["a","b"]}"#),
      ("!FindInMap [a, b, c, d]", #"{"Fn::FindInMap":["a","b","c","d"]}"#),
      ("!Transform Name", #"{"Fn::Transform":"Name"}"#),
      ("!Transform {Name: A, More: B}", #"{"Fn::Transform":{"Name":"A","More":"B"}}"#),
      ("!Not [a, b]", #"{"Fn::Not":["a","b"]}"#),
      ("Condition: A", #"{"Condition":"A"}"#),
      ("{Ref: A, Other: B}", #"{"Ref":"A","Other":"B"}"#),
      ("Fn::ForEach::L: [I, [a], {}]", #"{"Fn::ForEach::L":["I",["a"],{}]}"#),
    ])
  func malformed(_ yaml: String, _ json: String) throws {
    let value = try Texts.value(yaml)
    #expect(value.json(pretty: false) == json)
    #expect(try Texts.value(Texts.yaml(value)) == value)
    #expect(try Texts.value(json) == value)
  }

  @Test("nests in others of the same kind")
  func nesting() throws {
    let value = try Texts.value("!Base64\nFn::ImportValue: !GetAZs\n  Ref: A")
    #expect(
      value == .intrinsic(.base64(.intrinsic(.importValue(.intrinsic(.getAZs(.intrinsic(.ref("A")))))))))
    #expect(try Texts.value(Texts.yaml(value)) == value)
  }
}

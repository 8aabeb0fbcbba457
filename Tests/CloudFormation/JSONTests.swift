import CrossAccountCloudFormation
import Testing

@Suite("JSON")
struct JSONTests {
  @Test(
    "is written with the escapes it needs and no others",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#), ("\u{1}\u{1F}", #""\u0001\u001f""#),
      ("é/😀\u{2028}", "\"é/😀\u{2028}\""), ("e\u{301}", "\"e\u{301}\""), ("\r\n", #""\r\n""#),
    ])
  func strings(_ text: String, _ json: String) {
    #expect(Value.string(text).json(pretty: false).unicodeScalars.elementsEqual(json.unicodeScalars))
  }

  @Test(
    "holds every kind of value",
    arguments: [
      (.null, "null"), (true, "true"), (-3, "-3"), (0.5, "0.5"), (1e21, "1e+21"),
      (.number(.infinity), "null"), (.number(.nan), "null"), ([], "[]"), ([:], "{}"), ([1, [2]], "[1,[2]]"),
      (["b": 1, "a": [:]], #"{"b":1,"a":{}}"#),
    ] as [(Value, String)])
  func values(_ value: Value, _ json: String) {
    #expect(value.json(pretty: false) == json)
  }

  @Test("is laid out one element a line when it is for people")
  func pretty() {
    let value: Value = ["list": [1, 2], "empty": [], "object": ["ref": .intrinsic(.ref("A"))], "none": [:]]
    #expect(
      value.json(pretty: true) == """
        {
          "list": [
            1,
            2
          ],
          "empty": [],
          "object": {
            "ref": {
              "Ref": "A"
            }
          },
          "none": {}
        }
        """)
  }
}

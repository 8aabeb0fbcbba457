import CrossAccountCloudFormation
import Testing

@Suite("Typed values")
struct TypedValueTests {
  @Test("take literals")
  func literals() {
    #expect(("a" as StringValue).value == "a")
    #expect((1 as IntegerValue).value == 1)
    #expect((1 as NumberValue).value == 1)
    #expect((1.5 as NumberValue).value == 1.5)
    #expect((true as BooleanValue).value == true)
    #expect((["a", "b"] as ListValue<StringValue>).value == ["a", "b"])
    #expect((["b": 1, "a": 2] as MapValue<IntegerValue>).value == ["b": 1, "a": 2])
    #expect((["k": ["x", nil ?? "y"]] as JSONValue).value == ["k": ["x", "y"]])
  }

  @Test("take what variables hold, dictionaries sorted by name")
  func variables() {
    #expect(StringValue("ab".dropFirst()).value == "b")
    #expect(IntegerValue(3).value == 3)
    #expect(NumberValue(0.25).value == 0.25)
    #expect(BooleanValue(false).value == false)
    #expect(ListValue(["a"].map { $0 + "!" }).value == ["a!"])
    let map: Value = MapValue<StringValue>(["b": "2", "a": "1"]).value
    #expect(map.json(pretty: false) == #"{"a":"1","b":"2"}"#)
  }

  @Test(
    "take intrinsic functions",
    arguments: [
      (StringValue.ref("P").value, #"{"Ref":"P"}"#),
      (IntegerValue.ref(Parameter("Count", type: .number)).value, #"{"Ref":"Count"}"#),
      (
        BooleanValue.if("C", then: true, else: .noValue).value,
        #"{"Fn::If":["C",true,{"Ref":"AWS::NoValue"}]}"#
      ),
      (StringValue.getAtt("A", "Arn").value, #"{"Fn::GetAtt":["A","Arn"]}"#),
      (StringValue.sub("${A}", ["B": "b", "A": "a"]).value, #"{"Fn::Sub":["${A}",{"A":"a","B":"b"}]}"#),
      (StringValue.join("-", ["a", .ref("B")]).value, #"{"Fn::Join":["-",["a",{"Ref":"B"}]]}"#),
      (
        StringValue.select(1, from: .split(",", "a,b")).value,
        #"{"Fn::Select":[1,{"Fn::Split":[",","a,b"]}]}"#
      ),
      (
        IntegerValue.findInMap("M", "a", "b", default: 3).value,
        #"{"Fn::FindInMap":["M","a","b",{"DefaultValue":3}]}"#
      ),
      (StringValue.importValue("x").value, #"{"Fn::ImportValue":"x"}"#),
      (StringValue.base64("x").value, #"{"Fn::Base64":"x"}"#),
      (ListValue<StringValue>.getAZs().value, #"{"Fn::GetAZs":""}"#),
      (
        ListValue<StringValue>.cidr("10.0.0.0/8", count: 2, bits: 4).value,
        #"{"Fn::Cidr":["10.0.0.0/8",2,4]}"#
      ),
      (IntegerValue.length(of: ["a"] as ListValue<StringValue>).value, #"{"Fn::Length":["a"]}"#),
      (StringValue.toJSONString(["a": 1]).value, #"{"Fn::ToJsonString":{"a":1}}"#),
      (StringValue.raw(["any": "thing"]).value, #"{"any":"thing"}"#),
      (DeletionPolicy.retainExceptOnCreate.value, #""RetainExceptOnCreate""#),
    ])
  func functions(_ value: Value, _ json: String) {
    #expect(value.json(pretty: false) == json)
  }

  @Test("hold references until it is known where they stand")
  func references() {
    let role = Resource("AWS::IAM::Role", "Role")
    let arn = role.attribute("Arn")
    #expect(!arn.value.isLiteral)
    #expect(
      arn.value.resolved(with: FakeResolver()) == .intrinsic(.getAtt(logicalID: "Role", attribute: "Arn")))
    let literal = FakeResolver(["Role.Arn": "arn:aws:iam::1:role/x"])
    let value: Value = ["a": [.intrinsic(.base64(arn.value))], "b": role.ref.value]
    #expect(
      value.resolved(with: literal).json(pretty: false)
        == #"{"a":[{"Fn::Base64":"arn:aws:iam::1:role/x"}],"b":{"Ref":"Role"}}"#)
    var count = 0
    value.forEachDeferred { _ in count += 1 }
    #expect(count == 2)
  }

  @Test("of equal references are equal, of other resources not")
  func equality() {
    let role = Resource("AWS::IAM::Role", "Role")
    let twin = Resource("AWS::IAM::Role", "Role")
    #expect(role.ref == role.property("Path", "/").ref)
    #expect(role.ref != twin.ref)
    #expect(role.ref != role.attribute("Arn"))
  }
}

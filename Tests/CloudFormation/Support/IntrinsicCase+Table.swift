import CrossAccountCloudFormation

extension IntrinsicCase {
  /// Every function, its optional arguments left out and given.
  static let table: [IntrinsicCase] = [
    IntrinsicCase(.ref("Queue"), "!Ref Queue", long: "Ref: Queue", json: #"{"Ref":"Queue"}"#),
    IntrinsicCase(
      .ref("AWS::Region"), "!Ref AWS::Region", long: "Ref: AWS::Region", json: #"{"Ref":"AWS::Region"}"#),
    IntrinsicCase(
      .getAtt(logicalID: "Role", attribute: "Arn"), "!GetAtt Role.Arn", long: "Fn::GetAtt: [Role, Arn]",
      json: #"{"Fn::GetAtt":["Role","Arn"]}"#),
    IntrinsicCase(
      .getAtt(logicalID: "Nested", attribute: "Outputs.Url"), "!GetAtt Nested.Outputs.Url",
      long: "Fn::GetAtt: Nested.Outputs.Url", json: #"{"Fn::GetAtt":["Nested","Outputs.Url"]}"#),
    IntrinsicCase(
      .getAtt(logicalID: "Role", attribute: .intrinsic(.ref("Name"))), "!GetAtt\n- Role\n- !Ref Name",
      long: "Fn::GetAtt: [Role, {Ref: Name}]", json: #"{"Fn::GetAtt":["Role",{"Ref":"Name"}]}"#),
    IntrinsicCase(
      .getAtt(logicalID: "Module.Role", attribute: "Arn"), "!GetAtt\n- Module.Role\n- Arn",
      long: "Fn::GetAtt: [Module.Role, Arn]", json: #"{"Fn::GetAtt":["Module.Role","Arn"]}"#),
    IntrinsicCase(
      .sub("${A}-x"), "!Sub ${A}-x", long: "Fn::Sub: ${A}-x", json: #"{"Fn::Sub":"${A}-x"}"#),
    IntrinsicCase(
      .sub("${A}", variables: ["A": .intrinsic(.ref("B"))]), "!Sub\n- ${A}\n- A: !Ref B",
      long: "Fn::Sub: ['${A}', {A: {Ref: B}}]", json: #"{"Fn::Sub":["${A}",{"A":{"Ref":"B"}}]}"#),
    IntrinsicCase(
      .join(delimiter: ",", ["a", .intrinsic(.ref("B"))]), "!Join\n- \",\"\n- - a\n  - !Ref B",
      long: "Fn::Join: [',', [a, {Ref: B}]]", json: #"{"Fn::Join":[",",["a",{"Ref":"B"}]]}"#),
    IntrinsicCase(
      .select(index: 0, .intrinsic(.getAZs(""))), "!Select\n- 0\n- !GetAZs \"\"",
      long: "Fn::Select: [0, {Fn::GetAZs: ''}]", json: #"{"Fn::Select":[0,{"Fn::GetAZs":""}]}"#),
    IntrinsicCase(
      .split(delimiter: "|", .intrinsic(.ref("A"))), "!Split\n- \"|\"\n- !Ref A",
      long: "Fn::Split: ['|', {Ref: A}]", json: #"{"Fn::Split":["|",{"Ref":"A"}]}"#),
    IntrinsicCase(
      .findInMap(map: "M", top: .intrinsic(.ref("AWS::Region")), second: "Ami"),
      "!FindInMap\n- M\n- !Ref AWS::Region\n- Ami", long: "Fn::FindInMap: [M, {Ref: AWS::Region}, Ami]",
      json: #"{"Fn::FindInMap":["M",{"Ref":"AWS::Region"},"Ami"]}"#),
    IntrinsicCase(
      .findInMap(map: "M", top: "a", second: "b", defaultValue: 1),
      "!FindInMap\n- M\n- a\n- b\n- DefaultValue: 1", long: "Fn::FindInMap: [M, a, b, {DefaultValue: 1}]",
      json: #"{"Fn::FindInMap":["M","a","b",{"DefaultValue":1}]}"#),
    IntrinsicCase(
      .if(condition: "IsProd", then: 2, else: .intrinsic(.ref("AWS::NoValue"))),
      "!If\n- IsProd\n- 2\n- !Ref AWS::NoValue", long: "Fn::If: [IsProd, 2, {Ref: AWS::NoValue}]",
      json: #"{"Fn::If":["IsProd",2,{"Ref":"AWS::NoValue"}]}"#),
    IntrinsicCase(
      .and([.intrinsic(.condition("A")), .intrinsic(.condition("B"))]),
      "!And\n- !Condition A\n- !Condition B",
      long: "Fn::And: [{Condition: A}, {Condition: B}]",
      json: #"{"Fn::And":[{"Condition":"A"},{"Condition":"B"}]}"#),
    IntrinsicCase(
      .or([.intrinsic(.condition("A")), .intrinsic(.equals("a", "b"))]),
      "!Or\n- !Condition A\n- !Equals\n  - a\n  - b", long: "Fn::Or: [{Condition: A}, {Fn::Equals: [a, b]}]",
      json: #"{"Fn::Or":[{"Condition":"A"},{"Fn::Equals":["a","b"]}]}"#),
    IntrinsicCase(
      .not(.intrinsic(.condition("A"))), "!Not\n- !Condition A", long: "Fn::Not: [{Condition: A}]",
      json: #"{"Fn::Not":[{"Condition":"A"}]}"#),
    IntrinsicCase(
      .equals(.intrinsic(.ref("A")), ""), "!Equals\n- !Ref A\n- \"\"", long: "Fn::Equals: [{Ref: A}, '']",
      json: #"{"Fn::Equals":[{"Ref":"A"},""]}"#),
    IntrinsicCase(
      .importValue("network-vpc"), "!ImportValue network-vpc", long: "Fn::ImportValue: network-vpc",
      json: #"{"Fn::ImportValue":"network-vpc"}"#),
    IntrinsicCase(
      .importValue(.intrinsic(.sub("${A}-vpc"))), "!ImportValue\nFn::Sub: ${A}-vpc",
      long: "Fn::ImportValue: !Sub ${A}-vpc", json: #"{"Fn::ImportValue":{"Fn::Sub":"${A}-vpc"}}"#),
    IntrinsicCase(
      .base64(.intrinsic(.getAtt(logicalID: "A", attribute: "B"))), "!Base64\nFn::GetAtt:\n  - A\n  - B",
      long: "Fn::Base64: !GetAtt A.B", json: #"{"Fn::Base64":{"Fn::GetAtt":["A","B"]}}"#),
    IntrinsicCase(.base64(5), "Fn::Base64: 5", long: "Fn::Base64: 5", json: #"{"Fn::Base64":5}"#),
    IntrinsicCase(
      .cidr(block: "10.0.0.0/16", count: 4), "!Cidr\n- 10.0.0.0/16\n- 4", long: "Fn::Cidr: [10.0.0.0/16, 4]",
      json: #"{"Fn::Cidr":["10.0.0.0/16",4]}"#),
    IntrinsicCase(
      .cidr(block: .intrinsic(.ref("B")), count: 4, bits: 8), "!Cidr\n- !Ref B\n- 4\n- 8",
      long: "Fn::Cidr: [{Ref: B}, 4, 8]", json: #"{"Fn::Cidr":[{"Ref":"B"},4,8]}"#),
    IntrinsicCase(
      .getAZs(.intrinsic(.ref("AWS::Region"))), "!GetAZs\nRef: AWS::Region",
      long: "Fn::GetAZs: !Ref AWS::Region", json: #"{"Fn::GetAZs":{"Ref":"AWS::Region"}}"#),
    IntrinsicCase(
      .transform(name: "Macro"), "!Transform\nName: Macro", long: "Fn::Transform: {Name: Macro}",
      json: #"{"Fn::Transform":{"Name":"Macro"}}"#),
    IntrinsicCase(
      .transform(name: "AWS::Include", parameters: ["Location": "s3://b/k"]),
      "!Transform\nName: AWS::Include\nParameters:\n  Location: s3://b/k",
      long: "Fn::Transform: {Parameters: {Location: s3://b/k}, Name: AWS::Include}",
      json: #"{"Fn::Transform":{"Name":"AWS::Include","Parameters":{"Location":"s3://b/k"}}}"#),
    IntrinsicCase(
      .toJSONString(["a": 1]), "Fn::ToJsonString:\n  a: 1", long: "!ToJsonString {a: 1}",
      json: #"{"Fn::ToJsonString":{"a":1}}"#),
    IntrinsicCase(
      .length(["a"]), "Fn::Length:\n  - a", long: "!Length [a]", json: #"{"Fn::Length":["a"]}"#),
    IntrinsicCase(
      .getStackOutput(["StackName": "s", "OutputName": "o"]),
      "Fn::GetStackOutput:\n  StackName: s\n  OutputName: o",
      long: "!GetStackOutput {StackName: s, OutputName: o}",
      json: #"{"Fn::GetStackOutput":{"StackName":"s","OutputName":"o"}}"#),
    IntrinsicCase(
      .other(name: "Fn::Contains", argument: [["a"], .intrinsic(.ref("A"))]),
      "Fn::Contains:\n  - - a\n  - !Ref A", long: "!Contains [[a], {Ref: A}]",
      json: #"{"Fn::Contains":[["a"],{"Ref":"A"}]}"#),
  ]
}

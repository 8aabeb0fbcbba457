import CrossAccountCloudFormation
import CrossAccountTestSupport
import CrossAccountYAML

/// Makes values and templates by chance, within what a template can say.
struct RandomTemplate {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func template() -> Template {
    var template = Template()
    if chance(4) { template.formatVersion = nil }
    if chance(2) { template.description = text() }
    template.transforms = (0..<below(3)).map {
      ["AWS::LanguageExtensions", ["Name": .string("M\($0)")], "B"][$0]
    }
    template.metadata = object(2)
    template.mappings = object(2)
    if chance(4) { template.macroSections = ["Globals": value(1)] }
    if chance(4) { template.hooks = value(1) }
    for index in 0..<below(4) { template.parameters["P\(index)"] = parameter("P\(index)") }
    for index in 0..<below(3) {
      let assertions = (0..<below(3)).map { _ in Rule.Assertion(value(2), description: maybe { $0.text() }) }
      template.rules["R\(index)"] = Rule(when: maybe { $0.value(2) }, assertions)
    }
    for index in 0..<below(4) { template.conditions["C\(index)"] = condition(3) }
    for index in 0..<below(6) { template.resources["Res\(index)"] = resource() }
    for index in 0..<below(4) {
      var output = Output("O\(index)", value: .raw(value(3)))
      output.description = maybe { $0.text() }
      output.export = maybe { $0.value(1) }
      output.condition = maybe { $0.name() }
      template.outputs[output.name] = output
    }
    // In the order of the sections, as they are read.
    for section in ForEach.Section.allCases where chance(5) {
      template.loops.append(ForEach("L", in: section, arguments: ["N", ["a"], .object(object(2))]))
    }
    for section in SectionTransform.Section.allCases where chance(8) {
      template.sectionTransforms.append(SectionTransform(section, argument: ["Name": "M"]))
    }
    return template
  }

  mutating func value(_ depth: Int) -> Value {
    switch below(depth > 0 ? 24 : 7) {
    case 0: .null
    case 1: .boolean(chance(2))
    case 2: .integer(Int(truncatingIfNeeded: random.next() >> UInt64(below(64))))
    case 3: chance(2) ? decimal() : .number(Double(below(1_000_000)) / 64 * (chance(2) ? 1e-9 : -1e12))
    case 4, 5, 6: .string(text())
    case 7...10: .list(list(depth - 1))
    case 11...15: .object(object(depth - 1))
    default: .intrinsic(function(depth - 1))
    }
  }

  /// More digits than a double holds.
  private mutating func decimal() -> Value {
    let digits = "\(random.next())\(random.next())"
    return Number("-0.\(digits)e\(below(800) - 400)").map(Value.number) ?? .null
  }

  private mutating func function(_ depth: Int) -> Intrinsic {
    switch below(17) {
    case 0: .ref(name())
    case 1: .getAtt(logicalID: name(), attribute: .string(name()))
    case 2: .getAtt(logicalID: name(), attribute: value(depth))
    case 3: .sub(text())
    case 4: .sub(text(), variables: object(depth))
    case 5: .join(delimiter: value(depth), value(depth))
    case 6: .select(index: value(depth), value(depth))
    case 7: .split(delimiter: value(depth), value(depth))
    case 8:
      .findInMap(
        map: value(0), top: value(depth), second: value(depth), defaultValue: maybe { $0.value(depth) })
    case 9: .if(condition: name(), then: value(depth), else: value(depth))
    case 10: .importValue(value(depth))
    case 11: .base64(value(depth))
    case 12: .cidr(block: value(depth), count: value(0), bits: maybe { $0.value(0) })
    case 13: .getAZs(value(depth))
    case 14: .transform(name: value(0), parameters: maybe { $0.value(depth) })
    case 15: chance(2) ? .toJSONString(value(depth)) : .length(value(depth))
    default: .other(name: "Fn::Unknown", argument: value(depth))
    }
  }

  private mutating func condition(_ depth: Int) -> Value {
    switch depth > 0 ? below(5) : below(2) {
    case 0: .intrinsic(.condition(name()))
    case 1: .intrinsic(.equals(value(1), value(1)))
    case 2: .intrinsic(.and((0..<below(4)).map { _ in condition(depth - 1) }))
    case 3: .intrinsic(.or((0..<below(4)).map { _ in condition(depth - 1) }))
    default: .intrinsic(.not(condition(depth - 1)))
    }
  }

  private mutating func resource() -> TemplateResource {
    var resource = TemplateResource(type: "AWS::X::Y", properties: object(4))
    resource.attributes.condition = maybe { $0.name() }
    resource.attributes.dependsOn = (0..<below(3)).map { _ in name() }
    resource.attributes.deletionPolicy = maybe { DeletionPolicy(value: $0.value(1)) }
    resource.attributes.updateReplacePolicy = maybe { DeletionPolicy(value: $0.value(1)) }
    resource.attributes.updatePolicy = maybe { $0.value(2) }
    resource.attributes.creationPolicy = maybe { $0.value(2) }
    resource.attributes.metadata = maybe { $0.object(2) }
    if chance(9) { resource.attributes.other = ["Connectors": value(1)] }
    return resource
  }

  private mutating func parameter(_ name: String) -> Parameter {
    Parameter(
      name, type: chance(2) ? .number : "AWS::EC2::VPC::Id", default: maybe { $0.value(0) },
      description: maybe { $0.text() }, allowedValues: list(0), allowedPattern: maybe { $0.text() },
      constraintDescription: maybe { $0.text() }, minLength: maybe { $0.below(9) },
      maxLength: maybe { $0.below(9) }, minValue: maybe { $0.below(9) }, maxValue: maybe { $0.below(9) },
      noEcho: chance(2))
  }

  private mutating func list(_ depth: Int) -> [Value] { (0..<below(4)).map { _ in value(depth) } }

  private mutating func object(_ depth: Int) -> ValueObject {
    var object = ValueObject()
    for _ in 0..<below(5) {
      object[chance(4) ? "Key " + text() : Self.keys[below(Self.keys.count)]] = value(depth)
    }
    return object
  }

  private mutating func text() -> String {
    chance(3)
      ? Self.texts[below(Self.texts.count)]
      : (0..<below(4)).map { _ in Self.texts[below(Self.texts.count)] }.joined()
  }

  private mutating func name() -> String { ["A", "Role", "AWS::Region", "123", "on", "é"][below(6)] }

  private mutating func maybe<Result>(_ make: (inout Self) -> Result) -> Result? {
    chance(2) ? make(&self) : nil
  }

  private mutating func chance(_ oneIn: Int) -> Bool { below(oneIn) == 0 }
  private mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  /// None is a function's, alone or together.
  private static let keys = ["Name", "012345678901", "on", "1.5", "", "Ref2", "a: b", "null", "é", "<<"]

  private static let texts = [
    "", " ", "a", "plain text", "012345678901", "1_000", "0x1F", "1:30", "2012-10-17", "yes", "No", "null",
    "~",
    "true", "1e5", ".5", "- a", "# no", "a #b", "a: b", "a:", "\n", "line\nnext\n", "\ttab", "'", "\"", "\\",
    "${A}", "${!A}", "${", "}", "!Ref A", "&a", "*a", "|", "> b", "%", "@", "`", "é", "😀", "\u{85}",
    "\u{2028}",
    "\u{FEFF}", "\u{7F}", "\u{1}", "arn:aws:iam::111111111111:role/*", "{{resolve:ssm:/a:1}}", "{}", "[]",
    "=",
  ]
}

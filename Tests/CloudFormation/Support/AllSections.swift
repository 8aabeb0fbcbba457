import CrossAccountCloudFormation

/// A template with every section, every attribute and every field.
enum AllSections {
  static var template: Template {
    var template = Template()
    template.description = "Everything that a template can hold"
    template.transforms = ["AWS::LanguageExtensions", ["Name": "Custom", "Parameters": ["Level": 2]]]
    template.metadata = ["AWS::CloudFormation::Interface": ["ParameterGroups": []]]
    template.macroSections = ["Globals": ["Function": ["Timeout": 3]]]
    for parameter in parameters { template.parameters[parameter.name] = parameter }
    template.rules["ProdNeedsTwo"] = Rule(
      when: .intrinsic(.equals(.intrinsic(.ref("Stage")), "prod")),
      [
        Rule.Assertion(
          .intrinsic(.not(.intrinsic(.equals(.intrinsic(.ref("Count")), "1")))), description: "Two in prod"),
        Rule.Assertion(
          .intrinsic(.other(name: "Fn::Contains", argument: [["a"], .intrinsic(.ref("Stage"))]))),
      ])
    template.mappings = [
      "Accounts": ["111111111111": ["Name": "home", "on": true]], "Sizes": ["eu": ["n": 1]],
    ]
    template.conditions["IsProd"] = .intrinsic(.equals(.intrinsic(.ref("Stage")), "prod"))
    template.conditions["IsAlsoProd"] = .intrinsic(.condition("IsProd"))
    template.conditions["Both"] = .intrinsic(
      .and([.intrinsic(.condition("IsProd")), .intrinsic(.not(.intrinsic(.condition("IsAlsoProd"))))]))
    template.resources["Queue"] = queue
    template.resources["Topic"] = TemplateResource(type: "AWS::SNS::Topic")
    template.outputs["QueueUrl"] = Output(
      "QueueUrl", value: .ref("Queue"), description: "Where to send", export: .sub("${AWS::StackName}-url"),
      condition: "IsProd")
    template.outputs["Plain"] = Output("Plain", value: "text")
    template.loops = ForEach.Section.allCases.map { section in
      ForEach("Each\(section.rawValue)", in: section, arguments: ["Name", ["a", "b"], fragment(section)])
    }
    template.sectionTransforms = SectionTransform.Section.allCases.map { section in
      SectionTransform(section, argument: ["Name": .string("Add\(section.rawValue)")])
    }
    template.hooks = ["Deploy": ["Type": "AWS::CodeDeploy::BlueGreen"]]
    return template
  }

  private static var parameters: [Parameter] {
    var number = Parameter("Count", type: .number, default: 1, minValue: 1, maxValue: 9)
    number.otherFields = ["Note": "kept"]
    var fraction = Parameter("Share", type: .number, default: 0.5)
    fraction.otherFields = ["MinValue": 0.25]
    return [
      Parameter(
        "Stage", default: "test", description: "Where it runs", allowedValues: ["test", "prod"],
        allowedPattern: "[a-z]+", constraintDescription: "a stage", minLength: 1, maxLength: 9, noEcho: true),
      number, fraction,
    ]
  }

  private static var queue: TemplateResource {
    var attributes = ResourceAttributes()
    attributes.condition = "IsProd"
    attributes.dependsOn = ["Topic", "Other"]
    attributes.deletionPolicy = .retainExceptOnCreate
    attributes.updateReplacePolicy = .if("IsProd", then: .retain, else: .delete)
    attributes.creationPolicy = ["ResourceSignal": ["Count": 2, "Timeout": "PT5M"]]
    attributes.updatePolicy = .intrinsic(
      .if(condition: "IsProd", then: ["UseOnlineResharding": true], else: .intrinsic(.ref("AWS::NoValue"))))
    attributes.metadata = ["Note": "why\nand how"]
    attributes.other = ["Connectors": ["C": ["Properties": [:]]]]
    return TemplateResource(
      type: "AWS::SQS::Queue",
      properties: [
        "QueueName": .intrinsic(.sub("${AWS::StackName}-queue")), "DelaySeconds": 5, "Fraction": 0.5,
        "Tags": [["Key": "account", "Value": "012345678901"], ["Key": "on", "Value": "yes"]],
        "Policy": .intrinsic(.transform(name: "AWS::Include", parameters: ["Location": "s3://b/k"])),
        "Fn::ForEach::Inner": ["N", ["a"], ["Key${N}": .intrinsic(.ref("N"))]],
      ],
      attributes: attributes)
  }

  private static func fragment(_ section: ForEach.Section) -> Value {
    switch section {
    case .conditions: ["Is${Name}": .intrinsic(.not(.intrinsic(.condition("IsProd"))))]
    case .resources: ["Topic${Name}": ["Type": "AWS::SNS::Topic", "Condition": "IsProd"]]
    case .outputs:
      ["Out${Name}": ["Value": .intrinsic(.getAtt(logicalID: "Topic${Name}", attribute: "TopicArn"))]]
    }
  }
}

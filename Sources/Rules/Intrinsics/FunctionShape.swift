internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The functions that there are, with what each takes.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
enum FunctionShape {
  /// What a function takes, in words.
  static let arguments: [String: String] = [
    "Ref": "the name of a parameter or a resource",
    "Condition": "the name of a condition",
    "Fn::GetAtt": "a logical ID and an attribute, such as !GetAtt Queue.Arn",
    "Fn::Sub": "a text, or a list of a text and its variables",
    "Fn::Join": "a list of a delimiter and a list of texts",
    "Fn::Select": "a list of an index and a list",
    "Fn::Split": "a list of a delimiter and a text",
    "Fn::FindInMap": "a list of a mapping, a top-level key and a second-level key",
    "Fn::If": "a list of three: the name of a condition, the value if it holds, the value if not",
    "Fn::And": "a list of 2 to 10 conditions",
    "Fn::Or": "a list of 2 to 10 conditions",
    "Fn::Not": "a list of one condition",
    "Fn::Equals": "a list of two values",
    "Fn::ImportValue": "the name of an export",
    "Fn::Base64": "a text",
    "Fn::Cidr": "a list of an address block, a count and, optionally, the number of bits",
    "Fn::GetAZs": "the name of a region, or an empty text",
    "Fn::Transform": "an object with Name and, optionally, Parameters",
    "Fn::ToJsonString": "an object or a list",
    "Fn::Length": "a list",
    "Fn::GetStackOutput": "an object with StackName and OutputName",
  ]

  /// Functions that only `Rules` may hold.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-rules.html
  static let ofRules: Set<String> = [
    "Fn::Contains", "Fn::EachMemberEquals", "Fn::EachMemberIn", "Fn::RefAll", "Fn::ValueOf",
    "Fn::ValueOfAll",
  ]

  /// Functions that give true or false.
  static let ofConditions: Set<String> = ["Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals", "Condition"]

  /// What stands for a reference that could not be resolved, about which more is said elsewhere.
  static let unresolved = "Fn::Unresolved"

  /// Whether CloudFormation knows the function.
  static func isKnown(_ name: String) -> Bool {
    arguments[name] != nil || ofRules.contains(name) || name == unresolved || name.hasPrefix(ForEach.prefix)
  }

  /// What is wrong with a name that no function has.
  static func unknown(_ name: String) -> String {
    let names = arguments.keys.sorted() + ofRules.sorted()
    return "'\(name)' is not a function of CloudFormation\(Spelling.suggestion(for: name, among: names))"
  }
}

extension Value {
  /// Whether it stands for a reference that could not be resolved.
  var isUnresolved: Bool {
    if case .intrinsic(.other(FunctionShape.unresolved, _)) = self { true } else { false }
  }
}

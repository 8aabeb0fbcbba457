internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation

/// The kind of value that a function gives.
enum FunctionResult {
  case text
  case list
  /// What conditions are made of: true or false, and no value of a property.
  case truth

  /// What a function gives wherever it stands; nil where that is not known, as for attributes.
  init?(of function: Intrinsic, in template: Template) {
    switch function {
    case .sub, .join, .base64, .toJSONString, .importValue: self = .text
    case .split, .getAZs, .cidr: self = .list
    case .and, .or, .not, .equals, .condition: self = .truth
    case .ref(let name):
      guard let result = FunctionResult(ofRef: name, in: template) else { return nil }
      self = result
    default: return nil
    }
  }

  private init?(ofRef name: String, in template: Template) {
    if let type = template.resourceType(of: name) {
      if type.hasSuffix("::MODULE") { return nil }
      self = .text
    } else if let parameter = template.parameters[name] {
      self = parameter.type.isList ? .list : .text
    } else {
      switch name {
      case "AWS::NotificationARNs": self = .list
      case "AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::StackId", "AWS::StackName",
        "AWS::URLSuffix":
        self = .text
      default: return nil
      }
    }
  }

  /// The types that such a value fits; text may hold a number.
  var accepted: SchemaTypes {
    switch self {
    case .text: [.string, .integer, .number, .boolean]
    case .list: .array
    case .truth: []
    }
  }

  var word: String {
    switch self {
    case .text: "text"
    case .list: "a list"
    case .truth: "a condition, which is no value"
    }
  }
}

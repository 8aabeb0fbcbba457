internal import CrossAccountCloudFormation

/// Which functions may stand in which part of a template.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-conditions.html
enum FunctionPlacement {
  /// Why a function may not stand in a section.
  static func fault(of function: Intrinsic, in section: TemplatePlace.Section) -> String? {
    let name = function.name
    switch section {
    case .resource, .output:
      if FunctionShape.ofConditions.contains(name) {
        return "holds \(name), which only conditions take; name the condition, and choose by Fn::If"
      }
      return FunctionShape.ofRules.contains(name) ? "holds \(name), which only Rules take" : nil
    case .condition:
      switch function {
      case .getAtt, .importValue, .getAZs, .base64, .cidr, .if, .getStackOutput:
        return "holds \(name), which no condition takes"
      default: return FunctionShape.ofRules.contains(name) ? "holds \(name), which only Rules take" : nil
      }
    case .rule:
      switch function {
      case .getAtt, .importValue, .getAZs, .base64, .cidr, .if, .getStackOutput, .sub, .join, .split,
        .select, .findInMap, .condition:
        return "holds \(name), which no rule takes"
      default: return nil
      }
    case .loop: return nil
    }
  }
}

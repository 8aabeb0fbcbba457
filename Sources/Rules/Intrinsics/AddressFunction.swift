internal import CrossAccountCloudFormation
internal import CrossAccountIAMPolicy

/// The arguments of `Fn::Cidr`.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-cidr.html
enum AddressFunction {
  static func fault(_ block: Value, _ count: Value, _ bits: Value?) -> String? {
    if !block.isHidden {
      guard let text = block.string, text.isDynamicReference || AddressBlock(text) != nil else {
        return "cuts blocks out of \(block.shown), which is not an address block such as 10.0.0.0/16"
      }
    }
    return number(count, 1...256, "count") ?? bits.flatMap { number($0, 1...128, "number of bits") }
  }

  private static func number(_ value: Value, _ range: ClosedRange<Int>, _ what: String) -> String? {
    if value.isHidden { return nil }
    guard let number = value.scalarText.flatMap({ Int($0) }), range.contains(number) else {
      return "has the \(what) \(value.shown); it takes \(range.lowerBound) to \(range.upperBound)"
    }
    return nil
  }
}

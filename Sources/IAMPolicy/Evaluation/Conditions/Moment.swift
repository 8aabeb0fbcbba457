internal import CrossAccountYAML

/// A point in time, from one of the W3C's forms of ISO 8601 or from epoch time.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
struct Moment: Sendable, Hashable, Comparable {
  private let seconds: DecimalNumber

  static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

  /// Nil where the text is no time. Four digits are a year, every other plain number is epoch time.
  init?(_ text: String) {
    let isYear = text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    if !isYear, let seconds = DecimalNumber(text) {
      self.seconds = seconds
      return
    }
    var scanner = DateScanner(text)
    guard let seconds = scanner.scan().flatMap({ DecimalNumber($0) }) else { return nil }
    self.seconds = seconds
  }
}

extension String {
  /// Whether CloudFormation puts a secret or a parameter's value in the place of the text, or of a part of it.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
  package var isDynamicReference: Bool {
    guard utf8.count >= 10, utf8.contains(UInt8(ascii: "{")) else { return false }
    return contains("{{resolve:") || contains("{{ resolve:")
  }
}

/// What is known of AWS's managed policies.
///
/// AWS changes them at any time, and adds some that this list does not have: of those nothing is known.
/// https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html
package enum ManagedPolicyCatalogue {
  /// Whether the policy neither allows nor denies to assume roles.
  ///
  /// - Parameter name: With its path, such as `service-role/AWSLambdaBasicExecutionRole`.
  package static func leavesRolesAlone(_ name: String) -> Bool {
    let wanted = Array("\n\(name)\n".utf8)
    return ManagedPolicyNames.text.withUTF8Buffer { text in
      guard let first = wanted.first, text.count >= wanted.count else { return false }
      for start in 0...(text.count - wanted.count) where text[start] == first {
        if text[start..<start + wanted.count].elementsEqual(wanted) { return true }
      }
      return false
    }
  }
}

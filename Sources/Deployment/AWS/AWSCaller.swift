/// Runs the AWS CLI. Tests have one of their own.
package protocol AWSCaller {
  /// Runs calls at the same time, and waits for all of them.
  ///
  /// - Returns: An answer for each call, in the order of the calls.
  func run(_ calls: [AWSCall]) throws(DeploymentError) -> [AWSAnswer]
}

internal import CrossAccountYAML

/// Asks AWS, and reads its answers.
struct AWSClient {
  let caller: any AWSCaller

  /// The answers to calls that are made at the same time; a call that prints nothing answers null.
  func ask(_ calls: [AWSCall]) throws(DeploymentError) -> [Result<Node, AWSError>] {
    if calls.isEmpty { return [] }
    return try caller.run(calls).map { answer in
      if answer.status != 0 { return .failure(AWSError(answer)) }
      guard answer.out.contains(where: { $0 > 0x20 }) else { return .success(.null) }
      do throws(YAMLError) {
        return .success(try JSONReader.read(answer.out))
      } catch {
        return .failure(
          AWSError(AWSAnswer(status: 1, error: "the AWS CLI's answer cannot be read: \(error.message)")))
      }
    }
  }

  func ask(_ call: AWSCall) throws(DeploymentError) -> Result<Node, AWSError> {
    try ask([call])[0]
  }
}

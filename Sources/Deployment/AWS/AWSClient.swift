internal import CrossAccountYAML

/// Asks AWS, and reads its answers.
struct AWSClient {
  /// In seconds, before a call is repeated. The CLI has repeated it by itself a few times already.
  private static let pauses: [Double] = [1, 2, 4, 8, 16]

  let caller: any AWSCaller
  /// In seconds.
  let sleep: (Double) -> Void

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

  /// The answers to calls that may be made twice: those that only read, and those with a token by which AWS
  /// recognizes the repetition. Throttled and lost ones are repeated, with growing pauses, a few times.
  func askPatiently(_ calls: [AWSCall]) throws(DeploymentError) -> [Result<Node, AWSError>] {
    var answers = try ask(calls)
    for pause in AWSClient.pauses {
      let open = answers.indices.filter { index in
        if case .failure(let error) = answers[index] { error.isTransient } else { false }
      }
      if open.isEmpty { break }
      sleep(pause)
      for (index, answer) in zip(open, try ask(open.map { calls[$0] })) { answers[index] = answer }
    }
    return answers
  }

  func askPatiently(_ call: AWSCall) throws(DeploymentError) -> Result<Node, AWSError> {
    try askPatiently([call])[0]
  }
}

internal import CrossAccountSystem

/// The AWS CLI that users have, version 1 or 2, run without a shell between.
///
/// https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html
package struct AWSCommandLine: AWSCaller {
  /// Each run takes a processor for about a second.
  private static let processesAtOnce = 6

  private let path: String
  private let environment: [String: String]

  /// - Parameter environment: That of the runs; its `PATH` says where the CLI is.
  package init(environment: [String: String]) throws(DeploymentError) {
    guard let path = AWSCommandLine.find("aws", in: environment["PATH"] ?? "") else {
      throw DeploymentError(
        "aws-cli", "the AWS CLI is not on the PATH",
        notes: [
          "install version 2: https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html"
        ])
    }
    self.path = path
    self.environment = environment
  }

  package func run(_ calls: [AWSCall]) throws(DeploymentError) -> [AWSAnswer] {
    var answers: [AWSAnswer] = []
    var rest = calls[...]
    while !rest.isEmpty {
      let batch = rest.prefix(AWSCommandLine.processesAtOnce)
      rest = rest.dropFirst(batch.count)
      var processes: [ChildProcess] = []
      for call in batch {
        var variables = environment
        for name in call.hiddenVariables { variables[name] = nil }
        variables.merge(call.environment) { $1 }
        do throws(ProcessError) {
          processes.append(
            try ChildProcess(
              [path] + call.commandLine, environment: variables, input: call.input.bytes))
        } catch { throw DeploymentError("aws-cli", error.description) }
      }
      answers += ChildProcess.finish(processes).map {
        AWSAnswer(status: $0.status, out: $0.out, error: $0.error)
      }
    }
    return answers
  }

  private static func find(_ name: String, in path: String) -> String? {
    for folder in path.split(separator: ":") {
      let candidate = Paths.join(String(folder), name)
      guard let resolved = Files.resolve(candidate), let status = try? Files.status(resolved) else {
        continue
      }
      if status.kind == .file, status.isExecutable { return candidate }
    }
    return nil
  }
}

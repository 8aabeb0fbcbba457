import CrossAccountDeployment

/// Answers calls by their operation: the first rule whose words all are among a call's arguments.
final class ScriptedAWS: AWSCaller {
  private let rules: [(words: [String], answer: AWSAnswer)]
  private(set) var calls: [AWSCall] = []

  init(_ rules: [(words: String, answer: AWSAnswer)]) {
    self.rules = rules.map { ($0.words.split(separator: " ").map(String.init), $0.answer) }
  }

  func run(_ calls: [AWSCall]) -> [AWSAnswer] {
    self.calls += calls
    return calls.map { call in
      rules.first { rule in rule.words.allSatisfy(call.arguments.contains) }?.answer
        ?? AWSAnswer(status: 254, error: "An error occurred (Unscripted): \(call.arguments)")
    }
  }

  /// The operations that were asked for, in order.
  var operations: [String] { calls.map { $0.arguments[1] } }
}

extension AWSAnswer {
  static func json(_ text: String) -> AWSAnswer { AWSAnswer(out: Array(text.utf8)) }

  static func error(_ code: String, _ message: String) -> AWSAnswer {
    AWSAnswer(
      status: 254, error: "\nAn error occurred (\(code)) when calling the Some operation: \(message)\n")
  }
}

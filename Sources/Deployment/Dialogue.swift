/// What a run says and asks, and how it waits.
package struct Dialogue {
  /// Weight of a line, by which a terminal colours it.
  package enum Style: Sendable, Hashable {
    case plain
    case heading
    case dim
    case good
    case warning
    case bad
  }

  let say: (String, Style) -> Void
  /// Answers whether to go on. Throws where there is nobody to ask.
  let confirm: (String) throws(DeploymentError) -> Bool
  /// In seconds.
  let sleep: (Double) -> Void

  package init(
    say: @escaping (String, Style) -> Void,
    confirm: @escaping (String) throws(DeploymentError) -> Bool,
    sleep: @escaping (Double) -> Void
  ) {
    self.say = say
    self.confirm = confirm
    self.sleep = sleep
  }

  func say(_ line: String) { say(line, .plain) }
}

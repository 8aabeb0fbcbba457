internal import CrossAccountCloudFormation

extension PolicyStatement {
  /// Whether the statement is about an action, for all that is known: its list matches it, or cannot be read.
  package func mayCover(_ action: String) -> Bool {
    if isHidden { return true }
    let action = Array(action.lowercased().utf8)
    let colon = action.firstIndex(of: 0x3A) ?? action.endIndex
    let parts = (service: Array(action[..<colon]), name: Array(action[colon...].dropFirst()))
    func matches(_ value: Value) -> Truth {
      guard let text = ReadText(value) else { return .unknown("it is no text") }
      return ActionPattern(text).matches(action, parts.service, parts.name)
    }
    // What its branches leave out differs.
    let isBranched =
      fields["NotAction"].map { $0.isHidden || ($0.list ?? []).contains(where: \.isHidden) } ?? false
    if has("NotAction") { return isBranched || !values("NotAction").anyTruth(matches).isYes }
    return !has("Action") || !values("Action").anyTruth(matches).isNo
  }
}

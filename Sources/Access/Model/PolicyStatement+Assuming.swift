internal import CrossAccountIAMPolicy

extension PolicyStatement {
  /// What a caller would have to choose to meet the conditions, where each is met by its first value.
  var wishes: AssumeRoleTerms {
    var terms = AssumeRoleTerms(sessionName: "*")
    for condition in conditions where condition.isDemanded {
      guard let shape = AssumeRoleTerms.shape(of: condition.key.lowercased()) else { continue }
      let samples = condition.values.lazy.compactMap(\.text).map(AssumeRoleTerms.sample)
      if let sample = samples.first(where: shape.allows) { terms.set(condition.key, to: sample) }
    }
    return terms
  }
}

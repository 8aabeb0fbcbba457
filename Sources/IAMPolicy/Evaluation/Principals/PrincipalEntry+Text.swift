extension PrincipalEntry {
  /// The entry as messages quote it.
  var text: String {
    switch self {
    case .everyone: "*"
    case .account(let id, let partition): partition.map { "arn:\($0):iam::\(id):root" } ?? id
    case .arn(let text), .service(let text), .federated(let text), .canonicalUser(let text),
      .nobody(let text):
      text
    case .unknown(_, let text): text.description
    }
  }
}

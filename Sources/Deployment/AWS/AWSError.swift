/// An error that AWS or its CLI reported.
package struct AWSError: Error, Sendable, Hashable {
  /// Kinds that deserve words of our own.
  package enum Kind: Sendable, Hashable {
    /// Credentials were good once.
    case expired
    /// There are no credentials, or no such profile.
    case noCredentials
    case denied
    case notFound
    case other
  }

  package var kind: Kind
  /// AWS's code, such as `ValidationError`; empty where the CLI itself failed.
  package var code: String
  /// In AWS's words, on one line.
  package var message: String

  /// Reads what the CLI printed, which both of its versions write alike.
  package init(_ answer: AWSAnswer) {
    let lines = answer.error.split(whereSeparator: \.isNewline).map(String.init)
    let text = Redaction.masked(
      lines.map { $0.trimmed }.filter { !$0.isEmpty }.joined(separator: " "))
    // An error occurred (Code) when calling the Operation operation: Message
    if let start = text.range(of: "An error occurred ("),
      let end = text[start.upperBound...].range(of: ")")
    {
      code = String(text[start.upperBound..<end.lowerBound])
      let rest = text[end.upperBound...]
      message = rest.range(of: " operation: ").map { String(rest[$0.upperBound...]) } ?? String(rest).trimmed
    } else {
      code = ""
      message = text.isEmpty ? "aws ended with status \(answer.status)" : text
    }
    kind = AWSError.kind(code: code, text: text)
  }

  private static func kind(code: String, text: String) -> Kind {
    switch code {
    case "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired": return .expired
    case "InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "AuthFailure":
      return .noCredentials
    case "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "403", "Forbidden": return .denied
    case "404", "NoSuchKey", "NotFound": return .notFound
    case "ValidationError" where text.contains("does not exist"): return .notFound
    default: break
    }
    let words = text.lowercased()
    if ["token has expired", "session has expired", "sso session associated", "credentials have expired"]
      .contains(where: { words.range(of: $0) != nil })
    {
      return .expired
    }
    if ["unable to locate credentials", "could not be found", "error loading sso token", "aws sso login"]
      .contains(where: { words.range(of: $0) != nil }), code.isEmpty
    {
      return .noCredentials
    }
    return .other
  }

  /// `Code: message`.
  package var text: String { code.isEmpty ? message : "\(code): \(message)" }
}

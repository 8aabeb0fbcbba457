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
    /// AWS wants to be asked less often.
    case throttled
    /// There is no answer, or AWS says that the fault is its own: the same call may succeed later.
    case unreachable
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
    case "Throttling", "ThrottlingException", "ThrottledException", "RequestThrottled",
      "RequestThrottledException", "TooManyRequestsException", "RequestLimitExceeded", "SlowDown",
      "BandwidthLimitExceeded", "PriorRequestNotComplete",
      "LimitExceededException"
    where code != "LimitExceededException" || text.contains("Rate exceeded"):
      return .throttled
    case "ServiceUnavailable", "ServiceUnavailableException", "InternalFailure", "InternalError",
      "InternalServerError", "InternalServiceError", "RequestTimeout", "RequestTimeoutException", "500",
      "502", "503", "504":
      return .unreachable
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
    if code.isEmpty,
      [
        "could not connect to the endpoint", "connect timeout on endpoint", "read timeout on endpoint",
        "connection was closed", "failed to connect to proxy", "cannot be read",
      ]
      .contains(where: { words.range(of: $0) != nil })
    {
      return .unreachable
    }
    return .other
  }

  /// Whether the same call may succeed a moment later.
  package var isTransient: Bool { kind == .throttled || kind == .unreachable }

  /// Whether asking again cannot help before people have done something.
  package var isFinal: Bool { kind == .expired || kind == .noCredentials || kind == .denied }

  /// `Code: message`.
  package var text: String { code.isEmpty ? message : "\(code): \(message)" }
}

import Testing

@testable import CrossAccountDeployment

@Suite("Errors of the AWS CLI")
struct AWSErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var printed: String
    var kind: AWSError.Kind
    var text: String
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      printed:
        "\nAn error occurred (ExpiredToken) when calling the GetCallerIdentity operation: It is expired\n",
      kind: .expired, text: "ExpiredToken: It is expired"),
    Case(
      printed: "\nAn error occurred (ValidationError) when calling the DescribeStacks operation: "
        + "Stack with id Demo-home does not exist",
      kind: .notFound, text: "ValidationError: Stack with id Demo-home does not exist"),
    Case(
      printed: "An error occurred (404) when calling the HeadObject operation: Not Found", kind: .notFound,
      text: "404: Not Found"),
    Case(
      printed: "An error occurred (AccessDenied) when calling the PutObject operation: Access Denied",
      kind: .denied, text: "AccessDenied: Access Denied"),
    Case(
      printed: "Unable to locate credentials. You can configure credentials by running \"aws configure\".",
      kind: .noCredentials,
      text: "Unable to locate credentials. You can configure credentials by running \"aws configure\"."),
    Case(
      printed: "The config profile (hom) could not be found", kind: .noCredentials,
      text: "The config profile (hom) could not be found"),
    Case(
      printed: "Error when retrieving token from sso: Token has expired and refresh failed", kind: .expired,
      text: "Error when retrieving token from sso: Token has expired and refresh failed"),
    Case(printed: "", kind: .other, text: "aws ended with status 137"),
  ]

  @Test("are distinguished by what can be done about them", arguments: cases)
  func kinds(_ example: Case) {
    let error = AWSError(AWSAnswer(status: 137, error: example.printed))
    #expect(error.kind == example.kind)
    #expect(error.text == example.text)
  }

  @Test("lose what looks like a credential")
  func masksCredentials() {
    let token = String(repeating: "FwoGZXIvYXdzEBYaD", count: 8)
    let error = AWSError(
      AWSAnswer(status: 1, error: "wrong key AKIAIOSFODNN7EXAMPLE with token \(token) here"))
    #expect(error.text == "wrong key AKIA… with token … here")
  }
}

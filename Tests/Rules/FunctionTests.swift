import CrossAccountRules
import Testing

@Suite("A function's handler")
struct FunctionTests {
  private func lines(_ properties: String) -> [String] {
    checked(
      "Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties: {Role: 'arn:aws:iam::111111111111:role/r', \(properties)}"
    )
  }

  private static let package = "Code: {S3Bucket: bucket, S3Key: k}"

  @Test(
    "is one that its runtime reads",
    arguments: [
      "Runtime: python3.13, Handler: a/b.c, \(package)",
      "Runtime: nodejs22.x, Handler: index.handler, \(package)",
      "Runtime: java21, Handler: 'a.b.C::d', \(package)", "Runtime: java21, Handler: 'a.b.C', \(package)",
      "Runtime: dotnet10, Handler: 'A::B.C::D', \(package)",
      "Runtime: ruby3.4, Handler: 'f.Module::C.m', \(package)",
      "Runtime: provided.al2023, Handler: whatever, \(package)",
      "Runtime: !Ref AWS::Region, Handler: whatever, \(package)",
      "Runtime: python3.13, Handler: index.a, Code: {ZipFile: x}",
      "Runtime: nodejs22.x, Handler: index.a.b, Code: {ZipFile: x}",
      "Runtime: python3.13, Handler: '{{resolve:ssm:handler}}', \(package)",
      "PackageType: Image, Code: {ImageUri: 'a/b:1'}",
    ])
  func good(properties: String) { #expect(lines(properties) == []) }

  @Test(
    "is reported when its runtime cannot",
    arguments: [
      ("Runtime: python3.13, Handler: handler, \(package)", "is not of the form module.function"),
      ("Runtime: nodejs22.x, Handler: index, \(package)", "is not of the form file.function"),
      ("Runtime: java21, Handler: 'a::b::c', \(package)", "is not of the form package.Class::method"),
      (
        "Runtime: dotnet10, Handler: 'A::B', \(package)",
        "is not of the form Assembly::Namespace.Class::Method"
      ),
      ("Runtime: python3.13, Handler: main.handler, Code: {ZipFile: x}", "names a file other than 'index'"),
    ])
  func bad(properties: String, message: String) {
    let found = lines(properties)
    #expect(
      found.count == 1 && found[0].contains(message) && found[0].hasSuffix("[handler-format]"), "\(found)")
  }

  @Test("is missing, or one too many")
  func presence() {
    #expect(lines("Runtime: python3.13, \(Self.package)").contains { $0.hasSuffix("[function-code]") })
    #expect(lines("Handler: a.b, Code: {ImageUri: 'a/b:1'}").contains { $0.hasSuffix("[function-code]") })
  }
}

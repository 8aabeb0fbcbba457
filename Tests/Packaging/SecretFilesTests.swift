import Testing

@testable import CrossAccountPackaging

@Suite("Secrets beside a handler")
struct SecretFilesTests {
  private static let key = "# ours\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n"

  private func find(_ path: String, _ text: String = "x", named: [String] = []) -> [String] {
    let directory = HandlerDirectory([.init(path: path, isExecutable: false, bytes: Array(text.utf8))])
    return SecretFiles.find(in: directory, named: named).map(\.path)
  }

  @Test(
    "are found by their names, at any depth",
    arguments: [
      ".env", ".env.production", "app/.npmrc", ".netrc", "id_rsa", "keys/id_ed25519", ".aws/credentials",
      "server.p12", "home/.docker/config.json",
    ])
  func names(_ path: String) { #expect(find(path) == [path]) }

  @Test(
    "are not what only looks like them",
    arguments: [
      ".env.example", "env.py", "credentials.py", "id_rsa.pub", "certificate.pem", "environment",
      "config.json",
    ])
  func harmless(_ path: String) { #expect(find(path) == []) }

  @Test("are found by what is in them: a private key, not a certificate, nor a program that looks for keys")
  func keys() {
    #expect(find("server.pem", Self.key) == ["server.pem"])
    #expect(find("server.txt", Self.key.replacing("RSA ", with: "")) == ["server.txt"])
    #expect(find("server.pem", Self.key.replacing("PRIVATE KEY", with: "CERTIFICATE")) == [])
    #expect(find("library.so", "\0" + Self.key) == [])
    #expect(find("finder.py", "PATTERN = '-----BEGIN RSA PRIVATE KEY-----'") == [])
  }

  @Test("go into the package where they are named, by their whole path")
  func named() {
    #expect(find("conf/.env", named: ["conf/.env"]) == [])
    #expect(find("conf/.env", named: [".env"]) == ["conf/.env"])
  }
}

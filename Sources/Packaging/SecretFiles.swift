internal import CrossAccountSystem

/// Files that hold credentials, by their names and by how private keys begin: whoever may read a function's code reads
/// them too.
package enum SecretFiles {
  /// Shell patterns for names at any depth, and what such files hold.
  private static let names: [(pattern: String, content: String)] = [
    (".env", "settings and secrets of an environment"), (".env.*", "settings and secrets of an environment"),
    (".npmrc", "tokens of a package registry"), (".pypirc", "tokens of a package registry"),
    (".yarnrc.yml", "tokens of a package registry"), (".netrc", "passwords"),
    (".git-credentials", "passwords"), (".pgpass", "passwords"), (".htpasswd", "passwords"),
    ("credentials", "credentials"), ("credentials.json", "credentials"),
    ("client_secret*.json", "credentials"),
    ("id_rsa", "a private key"), ("id_dsa", "a private key"), ("id_ecdsa", "a private key"),
    ("id_ed25519", "a private key"), ("*.p12", "a private key"), ("*.pfx", "a private key"),
    ("*.jks", "private keys"), ("*.keystore", "private keys"), ("*.kdbx", "passwords"),
  ]

  /// Examples that are made to be shared.
  private static let harmless = [".env.example", ".env.sample", ".env.template", ".env.dist"]

  /// In bytes: a private key in a text stands at its beginning, after comments.
  private static let searched = 4_096

  /// The files and what they hold, in the order of the directory.
  ///
  /// - Parameter named: Paths, from the directory, of those that belong into the package.
  package static func find(
    in directory: HandlerDirectory, named: [String]
  ) -> [(path: String, content: String)] {
    directory.files.compactMap { file in
      if named.contains(file.path) { return nil }
      return content(of: file).map { (file.path, $0) }
    }
  }

  private static func content(of file: HandlerDirectory.File) -> String? {
    let name = Paths.name(of: file.path)
    if harmless.contains(name) { return nil }
    if let known = names.first(where: { Paths.name(name, matches: $0.pattern) }) { return known.content }
    if file.path == ".docker/config.json" || file.path.hasSuffix("/.docker/config.json") {
      return "credentials"
    }
    // Programs and libraries have such texts in them, to look for keys.
    let start = file.bytes.prefix(searched)
    guard !start.contains(0) else { return nil }
    let text = String(decoding: start, as: UTF8.self)
    let isKey = text.split(whereSeparator: \.isNewline).contains { line in
      line.hasPrefix("-----BEGIN ") && line.hasSuffix("PRIVATE KEY-----")
    }
    return isKey ? "a private key" : nil
  }
}

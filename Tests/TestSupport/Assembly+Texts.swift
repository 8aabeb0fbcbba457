public import CrossAccountAssembly

extension Assembly {
  /// Templates given as texts.
  ///
  /// - Parameters:
  ///   - files: By path.
  ///   - accounts: `ID` or `ID/REGION`, by the name of a template.
  public static func of(
    _ label: String, _ files: [String: String], accounts: [String: String] = [:]
  ) -> Assembly {
    of(label, files.mapValues { Array($0.utf8) }, accounts: accounts)
  }

  public static func of(
    _ label: String, _ files: [String: [UInt8]], accounts: [String: String] = [:]
  ) -> Assembly {
    let sources = files.sorted { $0.key < $1.key }.map { TemplateSource(path: $0.key, bytes: $0.value) }
    do {
      let accounts = try AccountAssignments(accounts.map { "\($0.key)=\($0.value)" })
      return AssemblyReader(from: "/", accounts: accounts).read(label, sources)
    } catch { preconditionFailure("\(error)") }
  }
}

internal import CFNIAM
internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// Checks a grant's own words against what STS accepts.
///
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
enum GrantCheck {
  static func check(_ options: AssumeRoleOptions, at location: SourceLocation) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    func check(_ text: String?, _ what: String, _ lengths: ClosedRange<Int>, _ extra: String, wildcards: Bool)
    {
      guard let text else { return }
      let allowed = extra + (wildcards ? "*?" : "")
      let bad = text.unicodeScalars.first { !isWord($0) && !allowed.unicodeScalars.contains($0) }
      if let bad {
        findings.append(
          .error("grant-option", "\(what) '\(text)' contains '\(bad)', which STS refuses", at: location))
      } else if !lengths.contains(text.count) && !(wildcards && text.contains("*")) {
        findings.append(
          .error(
            "grant-option",
            "\(what) '\(text)' is \(text.count) character\(text.count == 1 ? "" : "s") long; "
              + "STS takes \(lengths.lowerBound) to \(decimal(lengths.upperBound))",
            at: location))
      }
    }
    check(options.externalID, "external ID", 2...1_224, "+=,.@:/-", wildcards: false)
    check(options.sessionName, "session name", 2...64, "+=,.@-", wildcards: true)
    check(options.sourceIdentity, "source identity", 2...64, "+=,.@-", wildcards: true)
    if options.sessionTags.count > 50 {
      findings.append(
        .error(
          "grant-option", "\(options.sessionTags.count) session tags; STS takes at most 50", at: location))
    }
    for (key, value) in options.sessionTags.sorted(by: { $0.key < $1.key }) {
      if let fault = fault(key: key, value: value) {
        findings.append(.error("grant-option", "session tag '\(key)' \(fault)", at: location))
      }
    }
    if let id = options.organizationID, !isOrganization(id) {
      findings.append(
        .error(
          "grant-option",
          "organization ID '\(id)' must be 'o-' and 10 to 32 lowercase letters and digits", at: location))
    }
    return findings
  }

  /// https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html
  private static func fault(key: String, value: String) -> String? {
    if key.isEmpty || key.count > 128 || value.count > 256 {
      return "is too long or empty: a key has 1 to 128 characters, a value at most 256"
    }
    if key.lowercased().hasPrefix("aws:") { return "begins with 'aws:', which AWS reserves" }
    let wildcards: Set<Unicode.Scalar> = ["*", "?"]
    let bad =
      key.unicodeScalars.first { !isTagScalar($0) }
      ?? value.unicodeScalars.first { !isTagScalar($0) && !wildcards.contains($0) }
    return bad.map { "contains '\($0)', which STS refuses; use letters, digits, spaces and _.:/=+-@" }
  }

  private static func isTagScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      true
    default: "_.:/=+-@".unicodeScalars.contains(scalar)
    }
  }

  /// https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html
  static func isOrganization(_ id: String) -> Bool {
    guard id.hasPrefix("o-"), (12...34).contains(id.utf8.count) else { return false }
    return id.utf8.dropFirst(2).allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }

  static func acrossPartitions(_ grant: Grant, from home: Stack, to away: Stack) -> Diagnostic {
    .error(
      "grant-partition",
      "\(grant.caller.logicalID) is in partition \(home.region.partition.rawValue) and "
        + "\(grant.target.logicalID) in \(away.region.partition.rawValue): partitions cannot trust each other",
      at: grant.location,
      notes: [
        .init("stack \(home.id) is in \(home.region.rawValue)", at: home.location),
        .init("stack \(away.id) is in \(away.region.rawValue)", at: away.location),
      ])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_"
      || (scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil))
  }
}

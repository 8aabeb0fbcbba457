internal import AWSIAM
internal import CloudFormation
internal import Diagnostics
internal import Infrastructure

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
          .error("grant-option", "\(what) '\(text)' holds '\(bad)', which STS refuses", at: location))
      } else if !lengths.contains(text.count) && !(wildcards && text.contains("*")) {
        findings.append(
          .error(
            "grant-option",
            "\(what) '\(text)' is \(text.count) characters long; "
              + "STS takes \(lengths.lowerBound) to \(lengths.upperBound)",
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
    for (key, value) in options.sessionTags.sorted(by: { $0.key < $1.key })
    where key.isEmpty || key.count > 128 || value.count > 256 {
      findings.append(
        .error(
          "grant-option", "session tag '\(key)': a key has 1 to 128 characters, a value at most 256",
          at: location))
    }
    return findings
  }

  static func acrossPartitions(_ grant: Grant, from home: Stack, to away: Stack) -> Diagnostic {
    .error(
      "grant-partition",
      "\(grant.caller.logicalID) is in partition \(home.region.partition.rawValue) and "
        + "\(grant.target.logicalID) in \(away.region.partition.rawValue): partitions cannot trust each other",
      at: grant.location,
      notes: [
        .init("account \(home.account.name) is in \(home.region.rawValue)", at: home.account.location),
        .init("account \(away.account.name) is in \(away.region.rawValue)", at: away.account.location),
      ])
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_"
      || (scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil))
  }
}

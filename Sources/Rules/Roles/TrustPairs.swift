internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Roles of several templates, each against the trust policies of those that it may assume.
///
/// Only what is certain is told: the caller's name, the target's and whom it trusts must all be spelt out.
struct TrustPairs {
  private struct Target {
    var logicalID: String
    var trust: Policy
    var principals: [String]
    var location: SourceLocation?
  }

  private struct Call {
    var caller: String
    var logicalID: String
    var arn: String
    var target: String
    var location: SourceLocation?
  }

  private var targets: [String: [Target]] = [:]
  private var calls: [Call] = []

  mutating func add(_ places: [PolicyPlace], of read: ReadTemplate) {
    for place in places where place.type == "AWS::IAM::Role" {
      guard let role = read.template.resources[place.logicalID],
        let name = role.properties["RoleName"]?.string, !name.contains("{{")
      else { continue }
      if place.kind == .trust {
        addTarget(name, place, read)
      } else {
        addCalls(name, place, read)
      }
    }
  }

  private mutating func addTarget(_ name: String, _ place: PolicyPlace, _ read: ReadTemplate) {
    let location = read.marks.location(of: place.path, isKey: true)
    guard let trust = try? Policy(place.name, .trust, place.document) else { return }
    let principals = place.statements.flatMap(\.principals).filter { $0.kind == .aws }.compactMap(\.name.text)
    targets[name.lowercased(), default: []].append(
      Target(logicalID: place.logicalID, trust: trust, principals: principals, location: location))
  }

  private mutating func addCalls(_ name: String, _ place: PolicyPlace, _ read: ReadTemplate) {
    for statement in place.statements {
      var known: Set<PropertyPath> = []
      for one in statement.cases where one.effect == .allow {
        guard one.actions.contains(where: { $0.text?.lowercased() == "sts:assumerole" }) else { continue }
        for resource in one.resources where known.insert(resource.path).inserted {
          guard let arn = resource.text, let target = Self.roleName(arn) else { continue }
          calls.append(
            Call(
              caller: name, logicalID: place.logicalID, arn: arn, target: target,
              location: read.marks.location(of: resource.path, isKey: false)))
        }
      }
    }
  }

  /// The name at the end of a role's ARN; nil for a pattern and for what is no role.
  private static func roleName(_ arn: String) -> String? {
    guard let parts = ARNParts(arn), parts.service == "iam", parts.name(of: "role/") != nil,
      !arn.contains("*"), !arn.contains("?"), !arn.contains("$"), !arn.contains("{")
    else { return nil }
    return parts.lastName
  }

  var findings: [Diagnostic] {
    calls.compactMap { call in
      // Several roles of the name are those of several accounts: which one is meant is not known.
      guard let same = targets[call.target.lowercased()], same.count == 1, let target = same.first else {
        return nil
      }
      guard isRefused(call, by: target) else { return nil }
      return .warning(
        "trust-mismatch",
        "role \(call.logicalID) ('\(call.caller)') may assume '\(call.target)', whose trust policy lets it in from no "
          + "account; name '\(call.caller)' there, or its account",
        at: call.location,
        notes: [.init("the trust policy of \(target.logicalID) is here", at: target.location)])
    }
  }

  /// Whether the caller is refused in whichever account it is: in those that the trust policy names, in the target's,
  /// and in any other.
  private func isRefused(_ call: Call, by target: Target) -> Bool {
    guard let allow = try? Policy("everything", .identity, Self.everything) else { return false }
    let parts = call.arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let own = parts[4]
    let named = target.principals.flatMap { principal -> [String] in
      principal.split(separator: ":", omittingEmptySubsequences: false).map(String.init).filter(
        ARNParts.isAccountID)
    }
    return Set(named + [own, "000000000000"]).filter(ARNParts.isAccountID).allSatisfy { account in
      // A role with a path has another ARN: each that is named with the caller's name is tried too.
      let prefix = "arn:\(parts[1]):iam::\(account):role/"
      let others = target.principals.filter { $0.hasPrefix(prefix) && $0.hasSuffix("/\(call.caller)") }
      return (["\(prefix)\(call.caller)"] + others).allSatisfy { arn in
        let request = Request(
          .role(arn: arn), "sts:AssumeRole", on: call.arn, context: RequestContext(others: .unknown))
        let outcome = evaluate(request, PolicySet(identity: [allow], resource: target.trust)).outcome
        return outcome == .implicitlyDenied || outcome == .explicitlyDenied
      }
    }
  }

  private static let everything: Value = [
    "Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "*", "Resource": "*"]],
  ]
}

internal import CrossAccountAssembly
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics
internal import CrossAccountIAMPolicy

/// Roles of several templates, each against the trust policies of those that it may assume.
///
/// Only what is certain is reported: the caller's name, the target's and whom it trusts must all be spelled out.
struct TrustPairRule: AssemblyRule {
  static let codes = ["trust-mismatch"]

  private struct Target {
    var logicalID: String
    var trust: Policy
    var principals: [String]
    var position: Int
    var path: PropertyPath
  }

  private struct Call {
    var caller: String
    var logicalID: String
    var arn: String
    var target: String
    var path: PropertyPath
  }

  private var targets: [String: [Target]] = [:]
  /// By the positions of the templates.
  private var calls: [Int: [Call]] = [:]

  init(_ index: AssemblyIndex) {
    for (position, placed) in index.templates.enumerated() where !placed.template.hasMacros {
      for (logicalID, role) in placed.template.resources where role.type == "AWS::IAM::Role" {
        guard let name = role.properties["RoleName"]?.string, !name.isDynamicReference else { continue }
        for place in PolicyPlace.all(of: role, logicalID) {
          if place.kind == .trust {
            addTarget(name, place, position)
          } else {
            calls[position, default: []] += Self.calls(name, place)
          }
        }
      }
    }
  }

  private mutating func addTarget(_ name: String, _ place: PolicyPlace, _ position: Int) {
    guard let trust = try? Policy(place.name, .trust, place.document) else { return }
    let principals = place.statements.flatMap(\.principals).filter { $0.kind == .aws }.compactMap(\.name.text)
    targets[name.lowercased(), default: []].append(
      Target(
        logicalID: place.logicalID, trust: trust, principals: principals, position: position, path: place.path
      ))
  }

  private static func calls(_ name: String, _ place: PolicyPlace) -> [Call] {
    var calls: [Call] = []
    for statement in place.statements {
      var known: Set<PropertyPath> = []
      for one in statement.cases where one.effect == .allow {
        guard one.actions.contains(where: { $0.text?.lowercased() == "sts:assumerole" }) else { continue }
        for resource in one.resources where known.insert(resource.path).inserted {
          guard let arn = resource.text, let target = roleName(arn) else { continue }
          calls.append(
            Call(caller: name, logicalID: place.logicalID, arn: arn, target: target, path: resource.path))
        }
      }
    }
    return calls
  }

  /// The name at the end of a role's ARN; nil for a pattern and for what is no role.
  private static func roleName(_ arn: String) -> String? {
    guard let parts = ARNParts(arn), parts.service == "iam", parts.name(of: "role/") != nil,
      !arn.contains("*"), !arn.contains("?"), !arn.contains("$"), !arn.contains("{")
    else { return nil }
    return parts.lastName
  }

  func findings(in position: Int) -> [TemplateFinding] {
    (calls[position] ?? []).compactMap { call in
      // Several roles of the name are those of several accounts: which one is meant is not known.
      guard let same = targets[call.target.lowercased()], same.count == 1, let target = same.first,
        isRefused(call, by: target)
      else { return nil }
      return .warning(
        "trust-mismatch",
        "role \(call.logicalID) ('\(call.caller)') may assume '\(call.target)', whose trust policy allows it from "
          + "no account; add '\(call.caller)' or its account there",
        at: call.path,
        notes: [
          .init("the trust policy of \(target.logicalID) is here", at: target.path, in: target.position)
        ])
    }
  }

  /// Whether the caller is refused in whichever account it is: in those that the trust policy names, in the target's,
  /// and in any other.
  private func isRefused(_ call: Call, by target: Target) -> Bool {
    guard let allow = Self.everything else { return false }
    let parts = call.arn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let own = parts[4]
    let named = target.principals.flatMap { principal -> [String] in
      principal.split(separator: ":", omittingEmptySubsequences: false).map(String.init).filter(
        ARNParts.isAccountID)
    }
    // Those that are named come first, as one of them is let in nearly always.
    return (named + [own, "000000000000"]).filter(ARNParts.isAccountID).allSatisfy { account in
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

  private static let everything = try? Policy(
    "everything", .identity,
    [
      "Version": "2012-10-17", "Statement": [["Effect": "Allow", "Action": "*", "Resource": "*"]],
    ])
}

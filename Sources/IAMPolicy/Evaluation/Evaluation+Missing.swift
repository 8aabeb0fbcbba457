extension Evaluation {
  /// Which policies would have to allow the request for it to be allowed.
  var missing: [MissingAllow] {
    var missing: [MissingAllow] = []
    if isAskedServiceControl {
      for (index, scan) in serviceControl.enumerated() where scan.allows().truth.isNo {
        missing.append(
          MissingAllow(kind: .serviceControl, level: index + 1, policies: policies.serviceControl[index]))
      }
    }
    if endpointAllows.isNo {
      missing.append(MissingAllow(kind: .endpoint, policies: policies.endpoint.map { [$0] } ?? []))
    }
    if grants.isNo, obstacle == nil { missing += missingGrants }
    return missing
  }

  private var missingGrants: [MissingAllow] {
    let kind = resourcePolicy?.kind ?? requiredPolicy ?? .resource
    let attached = resourcePolicy.map { [$0] } ?? []
    guard facts.caller.hasIdentity else {
      return [MissingAllow(kind: kind, policies: attached, wanted: .exact)]
    }
    var missing: [MissingAllow] = []
    let needsResource = facts.isCrossAccount || requiredPolicy != nil
    if needsResource, resource.allows().truth.isNo {
      missing.append(MissingAllow(kind: kind, policies: attached))
    }
    // In the same account a statement that names the role makes up for the identity policies.
    let isNamed = !facts.isCrossAccount && !resource.allows(.behind).truth.isNo
    if identityAllows.isNo, !isNamed {
      // Where the trust policy alone would do, it is the nearer one, and mentioned alone.
      let isTrustEnough = requiredPolicy != nil && !facts.isCrossAccount && !missing.isEmpty
      if !isTrustEnough { missing.append(MissingAllow(kind: .identity, policies: policies.identity)) }
      if !needsResource, !attached.isEmpty {
        missing.append(MissingAllow(kind: kind, policies: attached, wanted: .behind))
      }
    }
    if boundaryAllows.isNo {
      missing.append(MissingAllow(kind: .boundary, policies: policies.boundary.map { [$0] } ?? []))
    }
    if sessionAllows.isNo { missing.append(MissingAllow(kind: .session, policies: policies.session ?? [])) }
    return missing
  }

  func implicitReason(_ missing: [MissingAllow]) -> String {
    let parts = (obstacle.map { [$0] } ?? []) + missing.map(\.text)
    return "\(subject) is not allowed: \(parts.joined(separator: "; "))"
  }
}

import CrossAccountCloudFormation
import CrossAccountIAMPolicy
import Testing

@Suite("What holds for any policies")
struct PropertyTests {
  static let seeds = 0..<UInt64(20)

  @Test("adding a Deny never allows", arguments: seeds)
  func addingDeny(seed: UInt64) throws {
    var random = RandomPolicies(seed: seed, functions: seed % 2 == 1)
    for _ in 0..<50 {
      let request = random.request()
      var set = random.setOfDocuments()
      let before = evaluate(request, try set.policies()).outcome
      let kind = random.pick(set.statements.keys.sorted { $0.rawValue < $1.rawValue })
      set.statements[kind]?.append(random.statement(.deny, kind))
      let after = evaluate(request, try set.policies()).outcome
      switch before {
      case .allowed: break
      case .implicitlyDenied: #expect(after == .implicitlyDenied || after == .explicitlyDenied)
      case .explicitlyDenied: #expect(after == .explicitlyDenied)
      case .unknown: #expect(after == .unknown || after == .explicitlyDenied)
      }
    }
  }

  @Test("adding an Allow never denies", arguments: seeds)
  func addingAllow(seed: UInt64) throws {
    var random = RandomPolicies(seed: seed, functions: seed % 2 == 1)
    for _ in 0..<50 {
      let request = random.request()
      var set = random.setOfDocuments()
      let before = evaluate(request, try set.policies()).outcome
      let kind = random.pick(set.statements.keys.sorted { $0.rawValue < $1.rawValue })
      set.statements[kind]?.append(random.statement(.allow, kind))
      let after = evaluate(request, try set.policies()).outcome
      switch before {
      case .allowed: #expect(after == .allowed)
      case .implicitlyDenied: #expect(after != .explicitlyDenied)
      case .explicitlyDenied: #expect(after == .explicitlyDenied)
      case .unknown: #expect(after == .unknown || after == .allowed)
      }
    }
  }

  @Test("the order of statements, entries, keys and values never matters", arguments: seeds)
  func order(seed: UInt64) throws {
    var random = RandomPolicies(seed: seed, functions: seed % 2 == 1)
    for _ in 0..<50 {
      let request = random.request()
      let set = random.setOfDocuments()
      let before = evaluate(request, try set.policies()).outcome
      var other = RandomSet()
      for (kind, statements) in set.statements {
        other.statements[kind] = random.shuffled(statements).map { random.reordered($0) }
      }
      #expect(evaluate(request, try other.policies()).outcome == before)
    }
  }

  @Test("a decision that is known stays what it is, whatever the unknown turns out to be", arguments: seeds)
  func filling(seed: UInt64) throws {
    var random = RandomPolicies(seed: seed, functions: true)
    for _ in 0..<50 {
      let request = random.request()
      let set = random.setOfDocuments()
      let before = evaluate(request, try set.policies()).outcome
      if before == .unknown { continue }
      var known = RandomSet()
      for (kind, statements) in set.statements {
        known.statements[kind] = statements.map { random.filled($0) }
      }
      var filled = request
      for key in ["aws:PrincipalTag/team", "s3:prefix", "aws:TagKeys"] {
        if case .unknown? = request.context[key] {
          filled.context[key] = random.pick([.absent, ["blue"], ["7"]])
        }
      }
      let after = evaluate(filled, try known.policies()).outcome
      switch before {
      case .allowed: #expect(after == .allowed)
      case .implicitlyDenied: #expect(after == .implicitlyDenied || after == .explicitlyDenied)
      case .explicitlyDenied, .unknown: #expect(after == .explicitlyDenied)
      }
    }
  }

  @Test("the outcomes of the random requests are of all sorts")
  func variety() throws {
    var random = RandomPolicies(seed: 1, functions: true)
    var counts: [Decision.Outcome: Int] = [:]
    for _ in 0..<2_000 {
      let request = random.request()
      let decision = evaluate(request, try random.setOfDocuments().policies())
      #expect(!decision.reason.hasSuffix(": "), "\(decision)")
      counts[decision.outcome, default: 0] += 1
    }
    for outcome in Decision.Outcome.allCases { #expect(counts[outcome, default: 0] > 100, "\(counts)") }
  }
}

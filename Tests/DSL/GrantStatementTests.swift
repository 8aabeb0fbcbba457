import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("What a grant writes")
struct GrantStatementTests {
  private static let root = "arn:aws:iam::111111111111:root"
  private let caller = IAM.Role("Caller", trusting: .lambda)
  private let target = IAM.Role("Target")

  private func callerText(_ grant: Grant) throws -> String { try yaml(grant.callerStatement().rawValue) }

  private func trustText(_ grant: Grant) throws -> String {
    try yaml(.list(grant.trustStatements(callerAccountRoot: Self.root).map(\.rawValue)))
  }

  @Test("by default names the two roles and nothing else")
  func plain() throws {
    let grant = caller.assumes(target)
    #expect(
      try callerText(grant) == """
        Effect: Allow
        Action: sts:AssumeRole
        Resource:
          - !GetAtt Target.Arn

        """)
    #expect(
      try trustText(grant) == """
        - Effect: Allow
          Principal:
            AWS: !GetAtt Caller.Arn
          Action: sts:AssumeRole

        """)
  }

  @Test("by account trusts the account's root for the one role")
  func account() throws {
    #expect(
      try trustText(caller.assumes(target, trust: .account)) == """
        - Effect: Allow
          Principal:
            AWS: arn:aws:iam::111111111111:root
          Action: sts:AssumeRole
          Condition:
            ArnEquals:
              aws:PrincipalArn: !GetAtt Caller.Arn

        """)
  }

  @Test("can have the ARNs written another way")
  func arns() throws {
    let grant = caller.assumes(target, trust: .account)
    #expect(try yaml(grant.callerStatement(targetARN: "arn:t").rawValue).contains("- arn:t\n"))
    let trust = grant.trustStatements(callerAccountRoot: Self.root, callerARN: "arn:c")
    #expect(try yaml(.list(trust.map(\.rawValue))).contains("aws:PrincipalArn: arn:c\n"))
  }

  @Test(
    "asks for what is literal by equality, for what has wildcards by likeness",
    arguments: [
      ("nightly", "StringEquals", "nightly"), ("nightly-*", "StringLike", "nightly-*"),
      ("night?y", "StringLike", "night?y"),
    ])
  func sessionName(_ name: String, _ comparison: String, _ text: String) throws {
    #expect(
      try trustText(caller.assumes(target, sessionName: name)) == """
        - Effect: Allow
          Principal:
            AWS: !GetAtt Caller.Arn
          Action: sts:AssumeRole
          Condition:
            \(comparison):
              sts:RoleSessionName: \(text)

        """)
  }

  @Test("asks for an external ID on the trust's side only")
  func externalID() throws {
    let grant = caller.assumes(target, externalID: "012345")
    #expect(
      try trustText(grant) == """
        - Effect: Allow
          Principal:
            AWS: !GetAtt Caller.Arn
          Action: sts:AssumeRole
          Condition:
            StringEquals:
              sts:ExternalId: "012345"

        """)
    #expect(try callerText(grant) == callerText(caller.assumes(target)))
  }

  @Test("asks for the caller's organization in each statement")
  func organization() throws {
    let grant = caller.assumes(target, sourceIdentity: "ci", organizationID: "o-a1b2c3d4e5")
    #expect(
      try trustText(grant) == """
        - Effect: Allow
          Principal:
            AWS: !GetAtt Caller.Arn
          Action: sts:AssumeRole
          Condition:
            StringEquals:
              aws:PrincipalOrgID: o-a1b2c3d4e5
              sts:SourceIdentity: ci
        - Effect: Allow
          Principal:
            AWS: !GetAtt Caller.Arn
          Action: sts:SetSourceIdentity
          Condition:
            StringEquals:
              aws:PrincipalOrgID: o-a1b2c3d4e5
              sts:SourceIdentity: ci

        """)
  }

  @Test("lets a source identity be set, on both sides")
  func sourceIdentity() throws {
    let grant = caller.assumes(target, sourceIdentity: "build-*")
    #expect(
      try callerText(grant) == """
        Effect: Allow
        Action:
          - sts:AssumeRole
          - sts:SetSourceIdentity
        Resource:
          - !GetAtt Target.Arn

        """)
    #expect(try trustText(grant).contains("StringLike:\n      sts:SourceIdentity: build-*\n"))
  }

  @Test("lets the session's tags be passed, and no others, on both sides")
  func sessionTags() throws {
    let grant = caller.assumes(target, sessionTags: ["team": "reports", "stage": "*"])
    #expect(
      try callerText(grant) == """
        Effect: Allow
        Action:
          - sts:AssumeRole
          - sts:TagSession
        Resource:
          - !GetAtt Target.Arn

        """)
    #expect(
      try trustText(grant) == """
        - Effect: Allow
          Principal:
            AWS: !GetAtt Caller.Arn
          Action: sts:AssumeRole
          Condition:
            StringEquals:
              aws:RequestTag/team: reports
            StringLike:
              aws:RequestTag/stage: "*"
        - Effect: Allow
          Principal:
            AWS: !GetAtt Caller.Arn
          Action: sts:TagSession
          Condition:
            ForAllValues:StringEquals:
              aws:TagKeys:
                - stage
                - team
            StringEquals:
              aws:RequestTag/team: reports
            StringLike:
              aws:RequestTag/stage: "*"

        """)
  }

  @Test("asks for an external ID only where the request carries one")
  func everything() throws {
    let grant = caller.assumes(
      target, trust: .account, externalID: "audit-2026", sessionName: "nightly", sourceIdentity: "ci",
      sessionTags: ["team": "reports"], organizationID: "o-a1b2c3d4e5")
    let statements = grant.trustStatements(callerAccountRoot: Self.root)
    #expect(statements.map(\.actions) == [["sts:AssumeRole"], ["sts:TagSession"], ["sts:SetSourceIdentity"]])
    func keys(_ index: Int) -> Set<String> { Set(statements[index].conditions.map(\.key)) }
    let common: Set = ["aws:PrincipalArn", "aws:PrincipalOrgID"]
    #expect(
      keys(0)
        == common.union([
          "aws:RequestTag/team", "sts:ExternalId", "sts:RoleSessionName", "sts:SourceIdentity",
        ]))
    #expect(keys(1) == common.union(["aws:RequestTag/team", "aws:TagKeys"]))
    #expect(keys(2) == common.union(["sts:SourceIdentity"]))
    #expect(grant.callerStatement().actions == ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"])
  }
}

import CrossAccountAccess
import CrossAccountIAMPolicy
import CrossAccountTestSupport

extension ProofCase {
  private static let account = "arn:aws:iam::111111111111:root"

  private static func trust(_ condition: String, action: String = "sts:AssumeRole") -> String {
    "{Effect: Allow, Principal: {AWS: '\(Sides.callerARN)'}, Action: \(action), Condition: \(condition)}"
  }

  private static func boundary(_ statement: String) -> String {
    """
      Boundary:
        Type: AWS::IAM::ManagedPolicy
        Properties:
          ManagedPolicyName: boundary
          PolicyDocument: {Version: '2012-10-17', Statement: [\(statement)]}
    """
  }

  private static func attached(_ roles: String, condition: String = "") -> String {
    """
      Attached:
        Type: AWS::IAM::Policy\(condition)
        Properties:
          PolicyName: attached
          PolicyDocument: {Version: '2012-10-17', Statement: [\(Sides.mayAssume)]}
          Roles: \(roles)
    """
  }

  static let table = sides + limits + options + unknowns

  private static let sides = [
    ProofCase(name: "both sides", outcome: .allowed),
    ProofCase(
      name: "no policy of the caller", home: Sides.home(), outcome: .implicitlyDenied, silent: [.identity]),
    ProofCase(name: "no trust", away: Sides.away(), outcome: .implicitlyDenied, silent: [.trust]),
    ProofCase(
      name: "neither", home: Sides.home(), away: Sides.away(), outcome: .implicitlyDenied,
      silent: [.trust, .identity]),
    ProofCase(
      name: "trust of the account, by condition",
      away: Sides.away(
        "{Effect: Allow, Principal: {AWS: '\(account)'}, Action: sts:AssumeRole, "
          + "Condition: {ArnEquals: {aws:PrincipalArn: '\(Sides.callerARN)'}}}"), outcome: .allowed),
    ProofCase(
      name: "trust of the account, another role",
      away: Sides.away(
        "{Effect: Allow, Principal: {AWS: '\(account)'}, Action: sts:AssumeRole, "
          + "Condition: {ArnEquals: {aws:PrincipalArn: 'arn:aws:iam::111111111111:role/other'}}}"),
      outcome: .implicitlyDenied, silent: [.trust]),
    ProofCase(
      name: "trust of the other account's role",
      away: Sides.away(
        "{Effect: Allow, Principal: {AWS: 'arn:aws:iam::333333333333:role/caller'}, Action: sts:AssumeRole}"),
      outcome: .implicitlyDenied, silent: [.trust]),
    ProofCase(
      name: "a policy beside the role", home: Sides.home(more: attached("[!Ref Caller]")), outcome: .allowed),
    ProofCase(
      name: "a policy beside the role, by name", home: Sides.home(more: attached("[CALLER]")),
      outcome: .allowed),
    ProofCase(
      name: "a policy beside another role", home: Sides.home(more: attached("[other]")),
      outcome: .implicitlyDenied, silent: [.identity]),
    ProofCase(
      name: "an AWS policy that allows all",
      home: Sides.home(properties: "ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess']"),
      outcome: .allowed),
    ProofCase(
      name: "an AWS policy that does not speak of roles",
      home: Sides.home(properties: "ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess']"),
      outcome: .implicitlyDenied, silent: [.identity]),
  ]

  private static let limits = [
    ProofCase(
      name: "denied by the caller's policy",
      home: Sides.home(Sides.mayAssume, "{Effect: Deny, Action: 'sts:*', Resource: '*'}"),
      outcome: .explicitlyDenied),
    ProofCase(
      name: "denied by the trust policy",
      away: Sides.away(Sides.trusts, "{Effect: Deny, Principal: '*', Action: sts:AssumeRole}"),
      outcome: .explicitlyDenied),
    ProofCase(
      name: "a boundary that allows it",
      home: Sides.home(
        Sides.mayAssume, properties: "PermissionsBoundary: !Ref Boundary",
        more: boundary("{Effect: Allow, Action: 'sts:*', Resource: '*'}")), outcome: .allowed),
    ProofCase(
      name: "a boundary that does not",
      home: Sides.home(
        Sides.mayAssume, properties: "PermissionsBoundary: !Ref Boundary",
        more: boundary("{Effect: Allow, Action: 's3:*', Resource: '*'}")), outcome: .implicitlyDenied,
      silent: [.boundary]),
    ProofCase(
      name: "a condition that no role can meet",
      away: Sides.away(trust("{StringEquals: {aws:SourceAccount: '111111111111'}}")),
      outcome: .implicitlyDenied, silent: [.trust]),
    ProofCase(
      name: "another partition", outcome: .implicitlyDenied, silent: [.trust],
      reason: "of the partition aws-cn",
      partition: "aws-cn"),
  ]

  private static let options = [
    ProofCase(
      name: "an external ID that nobody passes",
      away: Sides.away(trust("{StringEquals: {sts:ExternalId: audit}}")), outcome: .implicitlyDenied,
      silent: [.trust]),
    ProofCase(
      name: "the external ID", away: Sides.away(trust("{StringEquals: {sts:ExternalId: audit}}")),
      terms: AssumeRoleTerms(externalID: "audit"), outcome: .allowed),
    ProofCase(
      name: "another external ID", away: Sides.away(trust("{StringEquals: {sts:ExternalId: audit}}")),
      terms: AssumeRoleTerms(externalID: "other"), outcome: .implicitlyDenied, silent: [.trust]),
    ProofCase(
      name: "a session name by pattern",
      away: Sides.away(trust("{StringLike: {sts:RoleSessionName: 'nightly-*'}}")),
      terms: AssumeRoleTerms(sessionName: "nightly-*"), outcome: .allowed),
    ProofCase(
      name: "a session name that the grant does not say",
      away: Sides.away(trust("{StringLike: {sts:RoleSessionName: 'nightly-*'}}")), outcome: .unknown,
      reason: "the name of the session is not known"),
    ProofCase(
      name: "tags without TagSession in the trust policy",
      home: Sides.home("{Effect: Allow, Action: 'sts:*', Resource: '\(Sides.targetARN)'}"),
      terms: AssumeRoleTerms(sessionTags: ["team": "a"]), outcome: .implicitlyDenied, silent: [.trust]),
    ProofCase(
      name: "tags on both sides",
      home: Sides.home(
        "{Effect: Allow, Action: [sts:AssumeRole, sts:TagSession], Resource: '\(Sides.targetARN)'}"),
      away: Sides.away(
        trust("{StringEquals: {'aws:RequestTag/team': a}}", action: "[sts:AssumeRole, sts:TagSession]")),
      terms: AssumeRoleTerms(sessionTags: ["team": "a"]), outcome: .allowed),
    ProofCase(
      name: "a tag that nobody passes", away: Sides.away(trust("{StringEquals: {'aws:RequestTag/team': a}}")),
      outcome: .implicitlyDenied, silent: [.trust]),
    ProofCase(
      name: "a source identity without SetSourceIdentity in the caller's policy",
      away: Sides.away(trust("{StringEquals: {sts:SourceIdentity: ci}}", action: "'sts:*'")),
      terms: AssumeRoleTerms(sourceIdentity: "ci"), outcome: .implicitlyDenied, silent: [.identity]),
    ProofCase(
      name: "the organization", away: Sides.away(trust("{StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}}")),
      terms: AssumeRoleTerms(organizationID: "o-a1b2c3d4e5"), outcome: .allowed),
    ProofCase(
      name: "an organization that the grant does not say",
      away: Sides.away(trust("{StringEquals: {aws:PrincipalOrgID: o-a1b2c3d4e5}}")), outcome: .unknown,
      reason: "aws:principalorgid is not known"),
  ]

  private static let unknowns = [
    ProofCase(
      name: "a managed policy from elsewhere",
      home: Sides.home(
        Sides.mayAssume, properties: "ManagedPolicyArns: ['arn:aws:iam::111111111111:policy/elsewhere']"),
      outcome: .unknown, reason: "policy/elsewhere is not in these templates"),
    ProofCase(
      name: "an AWS policy that nobody knows yet",
      home: Sides.home(properties: "ManagedPolicyArns: ['arn:aws:iam::aws:policy/BrandNew']"),
      outcome: .unknown,
      reason: "what AWS's policy BrandNew allows is not known"),
    ProofCase(
      name: "a boundary from elsewhere",
      home: Sides.home(
        Sides.mayAssume, properties: "PermissionsBoundary: 'arn:aws:iam::111111111111:policy/limit'"),
      outcome: .unknown, reason: "policy/limit is not in these templates"),
    ProofCase(
      name: "a principal that a parameter gives",
      away: Sides.away("{Effect: Allow, Principal: {AWS: !Ref Who}, Action: sts:AssumeRole}"),
      outcome: .unknown,
      reason: "Ref Who is not known"),
    ProofCase(
      name: "a parameter that cannot be this role",
      away: Sides.away(
        "{Effect: Allow, Principal: {AWS: !Sub 'arn:aws:iam::333333333333:role/${Who}'}, Action: sts:AssumeRole}"
      ),
      outcome: .implicitlyDenied, silent: [.trust]),
    ProofCase(
      name: "a policy on a condition",
      home: Sides.home(more: attached("[caller]", condition: "\n    Condition: Unknown")), outcome: .unknown,
      reason: "condition of Attached is not known"),
    ProofCase(
      name: "a policy attached by a parameter", home: Sides.home(more: attached("[!Ref Which]")),
      outcome: .unknown),
    ProofCase(
      name: "inline policies that a condition chooses",
      home: Sides.home(properties: "Policies: !If [Unknown, [], [{PolicyName: a, PolicyDocument: {}}]]"),
      outcome: .unknown),
    ProofCase(
      name: "a macro", home: Sides.home(Sides.mayAssume, more: "Transform: MyMacro"), outcome: .unknown,
      reason: "the macro MyMacro"),
    ProofCase(
      name: "a harmless transform",
      home: Sides.home(Sides.mayAssume, more: "Transform: AWS::LanguageExtensions"),
      outcome: .allowed),
    ProofCase(
      name: "a document that cannot be read",
      home: Sides.home("{Effect: Perhaps, Action: sts:AssumeRole, Resource: '*'}"), outcome: .unknown,
      reason: "cannot be read"),
    ProofCase(
      name: "an account that is not known", outcome: .unknown,
      reason: "the account that home is deployed to is not known", homeAccount: nil),
    ProofCase(
      name: "a name that a parameter gives",
      home: Sides.home(Sides.mayAssume).replacing("RoleName: caller", with: "RoleName: !Ref Name"),
      outcome: .unknown, reason: "the name of role Caller is not known"),
    ProofCase(
      name: "a generated name that the trust policy writes out",
      home: Sides.home(Sides.mayAssume).replacing("RoleName: caller", with: "Path: /"),
      away: Sides.away(
        "{Effect: Allow, Principal: {AWS: 'arn:aws:iam::111111111111:role/home-Caller-1ABCDEF'}, "
          + "Action: sts:AssumeRole}"), outcome: .unknown, reason: "whose name CloudFormation generates"),
    ProofCase(
      name: "a generated name that the account's condition matches",
      home: Sides.home(Sides.mayAssume).replacing("RoleName: caller", with: "Path: /"),
      away: Sides.away(
        "{Effect: Allow, Principal: {AWS: '\(account)'}, Action: sts:AssumeRole, "
          + "Condition: {ArnLike: {aws:PrincipalArn: 'arn:aws:iam::111111111111:role/home-Caller-*'}}}"),
      outcome: .allowed),
  ]
}

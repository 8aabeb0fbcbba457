import CFNIAM
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A role's body")
struct RoleBodyTests {
  @Test("becomes its policies, the statements of the body in one of their own")
  func properties() throws {
    let bucket = Resource("AWS::S3::Bucket", "Reports")
    let role = IAM.Role(
      "Role", name: "reader", trusting: .lambda, path: "/team/", description: "Reads reports.",
      maxSessionDuration: 7_200, permissionsBoundary: "arn:aws:iam::111111111111:policy/boundary",
      tags: [Tag(key: "team", value: "reports")]
    ) {
      ManagedPolicy.lambdaBasicExecution
      InlinePolicy("write") { Allow("s3:PutObject", on: "\(bucket.attribute("Arn"))/*") }
      Deny("s3:DeleteObject", on: "*")
      Allow("s3:GetObject", on: "*")
      ManagedPolicy(arn: "arn:aws:iam::111111111111:policy/own")
      InlinePolicy("raw", document: ["Version": "2012-10-17", "Statement": []])
    }
    #expect(
      try yaml(role) == """
        RoleName: reader
        AssumeRolePolicyDocument:
          Version: "2012-10-17"
          Statement:
            - Effect: Allow
              Principal:
                Service: lambda.amazonaws.com
              Action: sts:AssumeRole
        Description: Reads reports.
        ManagedPolicyArns:
          - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
          - arn:aws:iam::111111111111:policy/own
        MaxSessionDuration: 7200
        Path: /team/
        PermissionsBoundary: arn:aws:iam::111111111111:policy/boundary
        Policies:
          - PolicyName: permissions
            PolicyDocument:
              Version: "2012-10-17"
              Statement:
                - Effect: Allow
                  Action: s3:GetObject
                  Resource: "*"
                - Effect: Deny
                  Action: s3:DeleteObject
                  Resource: "*"
          - PolicyName: write
            PolicyDocument:
              Version: "2012-10-17"
              Statement:
                - Effect: Allow
                  Action: s3:PutObject
                  Resource:
                    - !Sub ${Reports.Arn}/*
          - PolicyName: raw
            PolicyDocument:
              Version: "2012-10-17"
              Statement: []
        Tags:
          - Key: team
            Value: reports

        """)
  }

  @Test("may be left out")
  func empty() throws {
    #expect(
      try yaml(IAM.Role("Role")) == """
        AssumeRolePolicyDocument:
          Version: "2012-10-17"
          Statement: []

        """)
  }

  @Test("takes statements and policies by if and for", arguments: [true, false])
  func builder(flag: Bool) throws {
    let role = IAM.Role("Role") {
      for name in ["A", "B"] { ManagedPolicy(aws: name) }
      if flag { ManagedPolicy.readOnlyAccess } else { ManagedPolicy.securityAudit }
      if flag { ManagedPolicy.xrayDaemonWriteAccess }
    }
    let arns = role.declaration.properties["ManagedPolicyArns"]?.resolved(with: SameStackResolver()).list
    let names = ["A", "B"] + (flag ? ["ReadOnlyAccess", "AWSXRayDaemonWriteAccess"] : ["SecurityAudit"])
    #expect(arns == names.map { .string("arn:aws:iam::aws:policy/\($0)") })
  }

  @Test("names AWS's policies in the partition of its place", arguments: ["aws", "aws-cn", "aws-us-gov"])
  func partition(partition: String) throws {
    let role = IAM.Role("Role") { ManagedPolicy.lambdaVPCAccessExecution }
    let arns = try #require(role.declaration.properties["ManagedPolicyArns"])
    #expect(
      try yaml(arns, partition: partition)
        == "- arn:\(partition):iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole\n")
  }
}

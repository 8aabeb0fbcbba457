import CFNIAM
import CFNLambda
import CrossAccount
import CrossAccountCloudFormation
import Testing

@Suite("A reference is refused")
struct ReferenceRefusalTests {
  @Test("when no stack places the resource")
  func neverPlaced() {
    let forgotten = IAM.Role("Forgotten", name: "forgotten", trusting: .lambda)  // <role>
    let app = TestApp {
      Stack("s", in: Accounts.home) {
        Resource("Custom::User", "User", properties: ["Role": forgotten.arn.value])  // <use>
      }
    }
    #expect(
      refusal(app) == """
        <use>: error: Custom::User User, property Role, refers to AWS::IAM::Role Forgotten, which no stack \
        of Test places [never-placed]
        <role>: note: declared here
        note: name it in the body of the stack that it belongs to
        """)
  }

  @Test("when the resource is created again at each use")
  func computed() {
    struct Computed: App {
      var role: IAM.Role { IAM.Role("Role", name: "role", trusting: .lambda) }  // <role>

      var stacks: [Stack] {
        Stack("s", in: Accounts.home) {
          role
          Resource("Custom::User", "User", properties: ["Role": role.arn.value])  // <use>
        }
      }
    }
    #expect(
      refusal(Computed()) == """
        <use>: error: Custom::User User, property Role, refers to AWS::IAM::Role Role, which no stack of \
        Computed places [never-placed]
        <role>: note: declared here
        note: the declaration runs at each use and creates another resource each time: keep it in a 'let'
        """)
  }

  @Test("when the resource is placed in two stacks")
  func placedTwice() {
    let bucket = Resource("AWS::S3::Bucket", "Bucket")  // <bucket>
    let app = TestApp {
      Stack("one", in: Accounts.home) { bucket }  // <one>
      Stack("two", in: Accounts.away) { bucket }  // <two>
      Stack("three", in: Accounts.home) {
        Resource("Custom::User", "User", properties: ["Bucket": bucket.ref.value])  // <use>
      }
    }
    #expect(
      refusal(app) == """
        <use>: error: AWS::S3::Bucket Bucket is placed in stacks one and two, so Custom::User User, \
        property Bucket, could mean either; place it once [placed-twice]
        <bucket>: note: declared here
        <one>: note: placed in this stack
        <two>: note: placed in this stack
        """)
  }

  @Test("when it is from another account and the role has no name")
  func unnamed() {
    let role = IAM.Role("Role", trusting: .lambda)  // <role>
    let app = TestApp {
      Stack("home", in: Accounts.home) {
        Lambda.Function(  // <function>
          "Function", runtime: .python3_13, handler: "index.lambda_handler", code: .inline("def f(): pass"),
          role: "arn:aws:iam::111111111111:role/worker", environment: ["ROLE_ARN": role.arn])
      }
      Stack("away", in: Accounts.away) { role }
    }
    #expect(
      refusal(app) == """
        <function>: error: AWS::Lambda::Function Function, property Environment, refers to Role.Arn in \
        account away (222222222222), which needs a fixed name: AWS::IAM::Role Role has no literal RoleName \
        [cross-stack-reference]
        <role>: note: declared here
        note: give it a name
        """)
  }

  @Test("when it is from another stack of the account, and the value is neither named nor exported")
  func notExported() {
    let queue = Resource("AWS::SQS::Queue", "Queue")  // <queue>
    let role = IAM.Role("Role", name: "role", trusting: .lambda, path: .ref("Path"))  // <role>
    let app = TestApp {
      Stack("home", in: Accounts.home) {
        Parameter("Path")
        queue
        role
      }
      Stack("beside", in: Accounts.home) {
        Resource("Custom::User", "Arn", properties: ["Queue": queue.attribute("Arn").value])  // <arn>
        Resource("Custom::User", "Path", properties: ["Role": role.arn.value])  // <path>
        Resource("Custom::User", "Id", properties: ["Role": role.roleId.value])  // <id>
      }
      Stack("elsewhere", in: Accounts.home, region: .euWest1) {
        Resource("Custom::User", "Arn", properties: ["Queue": queue.attribute("Arn").value])  // <far arn>
        Resource("Custom::User", "Id", properties: ["Role": role.roleId.value])  // <far id>
      }
    }
    #expect(
      refusal(app) == """
        <arn>: error: Custom::User Arn, property Queue, refers to Queue.Arn in stack home, which needs a \
        fixed name: AWS::SQS::Queue Queue has no literal QueueName [cross-stack-reference]
        <queue>: note: declared here
        note: give it a name, or export it from stack home with Output(…, export:)
        <path>: error: Custom::User Path, property Role, refers to Role.Arn in stack home, which needs a \
        fixed name: AWS::IAM::Role Role has no literal Path [cross-stack-reference]
        <role>: note: declared here
        note: write its path as a literal, or export it from stack home with Output(…, export:)
        <id>: error: Custom::User Id, property Role, refers to Role.RoleId in stack home, but that value of \
        AWS::IAM::Role is known only once it is deployed [cross-stack-reference]
        <role>: note: declared here
        note: export it from stack home with Output(…, export:)
        <far arn>: error: Custom::User Arn, property Queue, refers to Queue.Arn in stack home, which needs \
        a fixed name: AWS::SQS::Queue Queue has no literal QueueName [cross-stack-reference]
        <queue>: note: declared here
        note: give it a name
        <far id>: error: Custom::User Id, property Role, refers to Role.RoleId in stack home, but that \
        value of AWS::IAM::Role is known only once it is deployed [cross-stack-reference]
        <role>: note: declared here
        note: pass it in as a Parameter
        """)
  }

  @Test("once, with each output, loop, metadata or rule that has it")
  func places() {
    let forgotten = Resource("AWS::S3::Bucket", "Forgotten")  // <bucket>
    let app = TestApp {
      Stack("s", in: Accounts.home) {  // <stack>
        TemplateTransform("AWS::LanguageExtensions")
        Resource("Custom::Thing", "Thing").metadata(["Bucket": forgotten.ref.value])  // <thing>
        Output("Out", value: forgotten.ref)  // <output>
        TemplateMetadata("Meta", forgotten.ref.value)  // <metadata>
        TemplateCondition("Is", .intrinsic(.equals("a", forgotten.ref.value)))  // <condition>
        TemplateRule("Rule", Rule.Assertion(.intrinsic(.equals("a", forgotten.ref.value))))  // <rule>
        TemplateMapping("Map", ["a": ["b": forgotten.ref.value]])  // <mapping>
        ForEach("Loop", in: .outputs, arguments: ["N", ["a"], ["Out${N}": ["Value": forgotten.ref.value]]])
      }
    }
    #expect(
      refusal(app) == """
        <metadata>: error: metadata entry Meta refers to AWS::S3::Bucket Forgotten, which no stack of Test \
        places [never-placed]
        <bucket>: note: declared here
        note: name it in the body of the stack that it belongs to
        <mapping>: note: mapping Map uses it too
        <stack>: note: loop Loop uses it too
        <rule>: note: rule Rule uses it too
        <condition>: note: condition Is uses it too
        <thing>: note: Custom::Thing Thing, property Bucket, uses it too
        <output>: note: output Out uses it too
        """)
  }
}

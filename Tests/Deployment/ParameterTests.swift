import CrossAccountYAML
import Testing

@testable import CrossAccountDeployment

@Suite("Values of parameters")
struct ParameterTests {
  private static let template = """
    Parameters:
      Level: {Type: String, Default: info}
      Size: {Type: Number}
      Password: {Type: String, NoEcho: true, Default: none}
    Resources: {Q: {Type: AWS::SQS::Queue}}
    """

  private func stack(
    _ file: String = "{}", stage: String? = nil, arguments: [String] = []
  ) throws -> StackTarget {
    var settings = try StackSettings(
      file: try YAMLReader.read(Array(file.utf8)), name: "deploy.yaml", stage: stage)
    for argument in arguments { try settings.add(parameter: argument) }
    var stack = Stage.stack(template: Self.template)
    try settings.check([stack])
    stack.configuration = try settings.configuration(
      of: stack, environment: { ["SECRET": "hunter2"][$0] },
      file: { path throws(DeploymentError) in "from \(path)\n" })
    return stack
  }

  @Test(
    "come from the file, its stage and the command line, in this order, for all stacks or for one",
    arguments: [
      ("parameters: {Size: 1}", nil, [], "1"),
      ("parameters: {Size: 1}\nstacks: {home: {parameters: {Size: 2}}}", nil, [], "2"),
      ("parameters: {Size: 1}\nstacks: {Demo-home: {parameters: {Size: 2}}}", nil, [], "2"),
      ("stacks: {home: {parameters: {Size: 2}}}\nstages: {live: {parameters: {Size: 3}}}", "live", [], "3"),
      ("stacks: {home: {parameters: {Size: 2}}}\nstages: {live: {parameters: {Size: 3}}}", nil, [], "2"),
      ("stages: {live: {stacks: {Demo: {parameters: {Size: 3}}}}}", "live", ["Size=4"], "4"),
      ("{}", nil, ["Size=4", "home.Size=a=b"], "a=b"),
      ("parameters: {Size: [a, b]}", nil, [], "a,b"),
      ("parameters: {Size: {file: size.txt}}", nil, [], "from size.txt"),
      ("parameters: {Size: {environment: SECRET}}", nil, [], "hunter2"),
    ] as [(String, String?, [String], String)])
  func sources(_ file: String, _ stage: String?, _ arguments: [String], _ value: String) throws {
    #expect(try stack(file, stage: stage, arguments: arguments).configuration.parameters == ["Size": value])
  }

  @Test(
    "are refused where they cannot be meant, or show a secret",
    arguments: [
      ("parameters: {Siz: 1}", [], "deploy.yaml: no stack has a parameter 'Siz'; did you mean 'Size'?"),
      ("stacks: {hom: {}}", [], "deploy.yaml: no stack is called 'hom'; did you mean 'home'?"),
      (
        "stacks: {home: {parametrs: {}}}", [],
        "deploy.yaml:1:17: unknown key 'parametrs'; did you mean 'parameters'?"
      ),
      (
        "parameters: {Size: {a: b}}", [],
        "deploy.yaml:1:20: the value of parameter 'Size' is a text, "
          + "{environment: VARIABLE} or {file: PATH}"
      ),
      (
        "parameters: {Size: {environment: NONE}}", [],
        "deploy.yaml: the variable NONE, for parameter Size of stack home, is not set"
      ),
      (
        "parameters: {Password: hunter2}", [],
        "deploy.yaml: the value of parameter Password of stack home is a secret (NoEcho) and stands here"
      ),
      (
        "{}", ["Password=hunter2"],
        "--parameter: the value of parameter Password of stack home is a secret (NoEcho) and stands here"
      ),
      ("{}", ["hunter2"], "--parameter takes NAME=VALUE or STACK.NAME=VALUE, not 'hunter2…'"),
    ] as [(String, [String], String)])
  func refusals(_ file: String, _ arguments: [String], _ message: String) {
    let error = #expect(throws: DeploymentError.self) { try stack(file, arguments: arguments) }
    #expect(error?.message == message)
  }

  @Test("without any are an error before anything is done, in a dry run too", arguments: [true, false])
  func missing(_ isDryRun: Bool) throws {
    let aws = SimulatedAWS()
    let stack = try stack()
    let error = #expect(throws: DeploymentError.self) { try Stage().deploy(aws, stack, isDryRun: isDryRun) }
    #expect(error?.code == "parameter-missing")
    #expect(error?.message.hasSuffix("has no value for parameter Size") == true)
    #expect(!aws.operations.contains("create-stack"))
  }

  @Test("reach AWS by standard input, never by an argument, and are not printed")
  func hidden() throws {
    let aws = SimulatedAWS()
    let stage = Stage()
    let stack = try stack("parameters: {Password: {environment: SECRET}}", arguments: ["Size=1"])
    #expect(try stage.deploy(aws, stack).outcome == .done)
    #expect(aws.stack("Demo-home")?.parameters == ["Size": "1", "Password": "hunter2"])
    #expect(!aws.calls.contains { $0.commandLine.joined().contains("hunter2") })
    #expect(!stage.text.contains("hunter2") && !"\(aws.calls) \(stack)".contains("hunter2"))
  }

  @Test("stay as they are where none is given, and it is said where the default is another one")
  func previous() throws {
    let aws = SimulatedAWS()
    aws.add(
      "Demo-home", "CREATE_COMPLETE", template: "Resources: {}", parameters: ["Level": "debug", "Size": "7"])
    let stage = Stage()
    #expect(try stage.deploy(aws, try stack()).outcome == .done)
    #expect(aws.stack("Demo-home")?.parameters == ["Level": "debug", "Size": "7"])
    #expect(stage.lines.contains("    parameter Level keeps 'debug'; its default is 'info'"))
  }

  @Test("that are new to a stack update it although its template is the same; equal ones do not")
  func changed() throws {
    let aws = SimulatedAWS()
    aws.add(
      "Demo-home", "CREATE_COMPLETE", template: Self.template,
      parameters: ["Level": "info", "Size": "7", "Password": "****"])
    #expect(try Stage().deploy(aws, try stack(arguments: ["Size=7"])).stacks.map(\.change) == [.unchanged])
    #expect(!aws.operations.contains("create-change-set"))
    #expect(try Stage().deploy(aws, try stack(arguments: ["Size=8"])).stacks.map(\.change) == [.updated])
    #expect(aws.stack("Demo-home")?.parameters["Size"] == "8")
  }

  @Test("come with tags, role, topics and protection of the stack; tags that others gave it stay")
  func configuration() throws {
    let aws = SimulatedAWS()
    aws.add(
      "Demo-home", "CREATE_COMPLETE", template: Self.template, tags: ["theirs": "t"],
      parameters: ["Size": "7"])
    let stack = try stack(
      """
      tags: {team: orders}
      stacks:
        home:
          terminationProtection: true
          executionRole: arn:aws:iam::111111111111:role/cfn
          notifications: ["arn:aws:sns:us-east-1:111111111111:t"]
      """)
    let stage = Stage()
    #expect(try stage.deploy(aws, stack).stacks.map(\.change) == [.updated])
    #expect(aws.stack("Demo-home")?.tags == ["theirs": "t", "team": "orders"])
    #expect(aws.stack("Demo-home")?.isProtected == true)
    let create = try #require(aws.calls.first { $0.arguments[1] == "create-change-set" }).arguments
    #expect(create.contains("arn:aws:iam::111111111111:role/cfn"))
    #expect(create.contains("arn:aws:sns:us-east-1:111111111111:t"))
    #expect(stage.lines.contains("    ~ termination protection: on"))
  }
}

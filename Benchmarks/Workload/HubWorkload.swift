import CFNIAM
import CrossAccount

/// Hub and spoke: one function that assumes a role in each of N accounts of 41 resources.
struct HubWorkload: App {
  private static let targetsPerPolicy = 100

  private let home: Account
  private let executionRole: IAM.Role
  private let policies: [IAM.ManagedPolicy]
  private let targets: [TargetAccount]

  init(targets count: Int) {
    let policyCount = (count + HubWorkload.targetsPerPolicy - 1) / HubWorkload.targetsPerPolicy
    // IAM attaches 10 managed policies to a role, and more on request.
    home = Account(
      "111111111111", name: "home", region: .usEast1,
      quotas: AccountQuotas(managedPoliciesPerRole: max(10, policyCount + 1)))
    let role = IAM.Role("MyLambdaExecutionRole", name: "my-lambda-execution-role", trusting: .lambda) {
      ManagedPolicy.lambdaBasicExecution
    }
    executionRole = role
    policies = (1...max(policyCount, 1)).map { index in
      let number = twoDigits(index)
      return IAM.ManagedPolicy(
        "AssumePolicy\(number)", name: "assume-role-on-source-account-\(number)", attachedTo: role)
    }
    targets = (1...max(count, 1)).map { TargetAccount(id: String(200_000_000_000 + $0)) }
  }

  var stacks: [Stack] {
    Stack("home-111111111111", in: home, description: HomeFunction.description) {
      executionRole
      HomeFunction(role: executionRole)
      policies
    }
    for target in targets {
      Stack(
        "target-\(target.id)", in: target.account,
        description: "Target account \(target.id): role that the home account's function assumes"
      ) {
        target
      }
    }
  }

  var grants: [Grant] {
    for (index, target) in targets.enumerated() {
      executionRole.assumes(target.role, through: policies[index / HubWorkload.targetsPerPolicy])
    }
  }
}

/// 7 as "07".
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

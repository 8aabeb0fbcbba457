import CrossAccount
import CrossAccountCommand

/// The apps of this package. A new one is a Swift file beside this and a line here.
@main
struct Synth: SynthProgram {
  static var apps: [any App] {
    Bootstrap([CrossAccountLambda().home, AccountAudit(stage: .staging).tools])
    CrossAccountLambda()
    AccountAudit(stage: .staging)
    AccountAudit(stage: .production)
  }
}

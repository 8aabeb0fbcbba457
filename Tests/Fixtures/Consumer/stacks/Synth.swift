import CrossAccount
import CrossAccountCommand

@main
struct Synth: SynthProgram {
  static var apps: [any App] {
    Bootstrap([Greeter().account])
    Greeter()
  }
}

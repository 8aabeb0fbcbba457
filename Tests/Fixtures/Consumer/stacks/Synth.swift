import Infrastructure
import SynthCommand

@main
struct Synth: SynthProgram {
  static var apps: [any App] {
    Greeter()
  }
}

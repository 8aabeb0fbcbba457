import Infrastructure
import SynthCommand

/// `workload small|N [options of synth]`: the benchmark's definitions through the whole command.
@main
struct Workload {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let mode = arguments.isEmpty ? "small" : arguments.removeFirst()
    SynthMain.run(arguments) {
      if let count = Int(mode) { [HubWorkload(targets: count)] } else { [SmallWorkload()] }
    }
  }
}

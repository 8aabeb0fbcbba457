import CrossAccount
import CrossAccountCommand

/// `workload small|N|FORM-N [options of synth]`: the benchmark's definitions through the whole command; for the
/// forms of a fleet see ``FleetWorkload``.
@main
struct Workload {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let mode = arguments.isEmpty ? "small" : arguments.removeFirst()
    SynthMain.run(arguments) { [app(mode)] }
  }

  private static func app(_ mode: String) -> any App {
    let parts = mode.split(separator: "-")
    if parts.count == 2, let form = FleetWorkload.Form(rawValue: String(parts[0])), let count = Int(parts[1])
    {
      return FleetWorkload(form, accounts: count)
    }
    if let count = Int(mode) { return HubWorkload(targets: count) }
    return SmallWorkload()
  }
}

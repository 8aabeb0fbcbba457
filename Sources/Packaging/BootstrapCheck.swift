internal import CrossAccountDiagnostics

/// The `provided` runtimes start the executable `bootstrap` at the root of the package.
/// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html
struct BootstrapCheck {
  let directory: HandlerDirectory
  let architecture: Architecture
  /// How bad it is that a file is not in the package.
  let absence: Severity

  var problems: [PackagingProblem] {
    guard let bootstrap = directory.file("bootstrap") else { return [missing] }
    let format = unfit(bootstrap)
    return (bootstrap.isExecutable ? [] : [notExecutable]) + (format.map { [$0] } ?? [])
  }

  private var missing: PackagingProblem {
    let near = Nearby(directory).suggestion(for: "bootstrap")
    return PackagingProblem(
      absence, code: "bootstrap-missing",
      "the package has no file 'bootstrap' at its root, which this runtime starts\(near)")
  }

  private var notExecutable: PackagingProblem {
    PackagingProblem(
      .error, code: "bootstrap-not-executable",
      "'bootstrap' is not executable, so Lambda cannot start it; run chmod +x on it")
  }

  /// What keeps the file from running on the function's architecture, or nil.
  private func unfit(_ bootstrap: HandlerDirectory.File) -> PackagingProblem? {
    switch BinaryFormat(bootstrap.bytes) {
    case .script: return nil
    case .elf(let machine) where machine == architecture.elfMachine: return nil
    case .elf(let machine):
      let built =
        Architecture.allCases.first { $0.elfMachine == machine }?.rawValue ?? "ELF machine \(machine)"
      return PackagingProblem(
        .error, code: "bootstrap-architecture",
        "'bootstrap' is built for \(built), but the function runs on \(architecture.rawValue); "
          + "build it for that, or change the function's architecture")
    case .machO:
      return PackagingProblem(
        .error, code: "bootstrap-macos",
        "'bootstrap' is built for macOS; build it for Linux on \(architecture.rawValue)")
    case .otherELF(let reason): return wrongFormat("it is \(reason)")
    case .unknown:
      return wrongFormat("it is neither a Linux program (ELF) nor a script that starts with '#!'")
    }
  }

  private func wrongFormat(_ reason: String) -> PackagingProblem {
    PackagingProblem(
      .error, code: "bootstrap-format",
      "Lambda cannot start 'bootstrap': \(reason); build it for 64-bit Linux on \(architecture.rawValue)")
  }
}

extension Architecture {
  /// `EM_X86_64` and `EM_AARCH64` of the ELF specification.
  fileprivate var elfMachine: UInt16 {
    switch self {
    case .x86_64: 62
    case .arm64: 183
    }
  }
}

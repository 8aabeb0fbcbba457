internal import CrossAccount
internal import CrossAccountCloudFormation
internal import CrossAccountDiagnostics

/// The names that stacks export, which are unique in an account and region across all apps of a run.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
struct ExportNames {
  private var known: [String: (stack: Stack, output: Output)] = [:]

  mutating func check(_ template: Template, in stack: Stack) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var own: Set<String> = []
    for (_, output) in template.outputs {
      // Two of one template are a finding about that template.
      guard let name = output.export?.string, own.insert(name).inserted else { continue }
      let key = "\(stack.account.id) \(stack.region.rawValue) \(name)"
      guard let other = known[key] else {
        known[key] = (stack, output)
        continue
      }
      findings.append(
        .error(
          "export-name-twice",
          "output \(output.name) of stack \(stack.id) exports the name '\(name)' that stack "
            + "\(other.stack.id) exports; a name is exported once in an account and region",
          at: output.location ?? stack.location,
          notes: [
            .init("output \(other.output.name) exports it here", at: other.output.location)
          ]))
    }
    return findings
  }
}

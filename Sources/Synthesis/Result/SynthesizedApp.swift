package import CrossAccountAssembly
internal import CrossAccountCloudFormation

/// An app's templates, packages and the order to deploy them in.
package struct SynthesizedApp: Sendable {
  package var name: String
  package var stacks: [SynthesizedStack]
  package var packages: [SynthesizedPackage]
  /// In the order to deploy; stacks without a reason to wait keep the order in which they are written.
  package var deployOrder: [DeployStep]
  package var grants: [SynthesizedGrant] = []

  /// A stack of the app by its ID.
  package func stack(_ id: String) -> SynthesizedStack? { stacks.first { $0.id == id } }

  package var manifest: Manifest {
    Manifest(
      app: name,
      stacks: stacks.filter { $0.stackSet == nil }.map { stack in
        Manifest.StackRecord(
          place: stack.placed.place, template: stack.fileName, capabilities: stack.capabilities,
          outputs: stack.template.outputs.map { ($0.key, $0.element.export) },
          accepted: AcceptedFindings(of: stack.template))
      },
      steps: deployOrder, packages: SynthesizedPackage.records(packages),
      stackSets: stacks.compactMap { stack in
        stack.stackSet.map { member in
          Manifest.StackSetRecord(
            place: stack.placed.place, template: stack.fileName, capabilities: stack.capabilities,
            member: member, accepted: AcceptedFindings(of: stack.template))
        }
      })
  }
}

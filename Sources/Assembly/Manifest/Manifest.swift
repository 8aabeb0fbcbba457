package import CrossAccountCloudFormation

/// `manifest.json`: what to deploy where, in which order, and the packages that belong to it.
package struct Manifest: Sendable {
  package static let fileName = "manifest.json"
  /// The value of `generatedBy`, by which a file of ours is known.
  package static let generator = "swift run synth"

  package var app: String
  package var stacks: [StackRecord]
  package var steps: [DeployStep]
  package var packages: [PackageRecord]
  /// The templates that stack sets distribute.
  package var stackSets: [StackSetRecord]

  package init(
    app: String, stacks: [StackRecord], steps: [DeployStep], packages: [PackageRecord],
    stackSets: [StackSetRecord]
  ) {
    self.app = app
    self.stacks = stacks
    self.steps = steps
    self.packages = packages
    self.stackSets = stackSets
  }

  /// A stack, and how it is deployed.
  package struct StackRecord: Sendable {
    package var place: Place
    /// The template's file name.
    package var template: String
    package var capabilities: [Capability]
    package var outputs: [(name: String, export: Value?)]
    package var accepted: AcceptedFindings

    package init(
      place: Place, template: String, capabilities: [Capability], outputs: [(name: String, export: Value?)],
      accepted: AcceptedFindings
    ) {
      self.place = place
      self.template = template
      self.capabilities = capabilities
      self.outputs = outputs
      self.accepted = accepted
    }
  }

  /// A template that is not deployed as a stack of its own, but by a stack set.
  package struct StackSetRecord: Sendable {
    /// Without account and region: the template is one for several. Its stack name is that of the stack set.
    package var place: Place
    package var template: String
    package var capabilities: [Capability]
    package var member: StackSetMember
    package var accepted: AcceptedFindings

    package init(
      place: Place, template: String, capabilities: [Capability], member: StackSetMember,
      accepted: AcceptedFindings
    ) {
      self.place = place
      self.template = template
      self.capabilities = capabilities
      self.member = member
      self.accepted = accepted
    }
  }
}

/// An app's stacks in the order of deployment, and its packages.
package struct AppTarget: Sendable {
  package var name: String
  package var stacks: [StackTarget]
  package var packages: [PackageTarget]

  package init(name: String, stacks: [StackTarget], packages: [PackageTarget] = []) {
    self.name = name
    self.stacks = stacks
    self.packages = packages
  }

  /// Stacks that can be deployed at the same time, in the order of the groups: each as early as the stacks
  /// that it waits for allow. Stacks that are left out are taken as deployed.
  var ranks: [[StackTarget]] {
    var ranks: [[StackTarget]] = []
    var rank: [String: Int] = [:]
    for stack in stacks {
      let own = (stack.after.compactMap { rank[$0] }.max() ?? -1) + 1
      rank[stack.id] = own
      if own == ranks.count { ranks.append([]) }
      ranks[own].append(stack)
    }
    return ranks
  }
}

import CrossAccount

/// An app made where it is used.
struct TestApp: App {
  let name: String
  let stacks: [Stack]
  let grants: [Grant]

  init(
    _ name: String = "Test", @StackListBuilder stacks: () -> [Stack],
    @GrantBuilder grants: () -> [Grant] = { [] }
  ) {
    self.name = name
    self.stacks = stacks()
    self.grants = grants()
  }
}

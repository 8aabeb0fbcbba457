import CrossAccount
import CrossAccountSynthesis
import CrossAccountTestSupport
import Testing

/// Expects an app's templates to be those of `Snapshots/<app>.<stack>.yaml`, without any finding.
func expectSnapshots(
  _ app: any App, test: StaticString = #filePath, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let assembly = synthesize(app)
  #expect(printed(assembly) == "", sourceLocation: sourceLocation)
  for stack in assembly.apps.flatMap(\.stacks) {
    let text = String(decoding: stack.bytes, as: UTF8.self)
    let difference = try Snapshot.difference(of: text, to: "\(app.name).\(stack.id).yaml", test: test)
    #expect(difference == nil, "\(difference ?? "")", sourceLocation: sourceLocation)
  }
}

import CrossAccountCloudFormation
import CrossAccountGraph
import CrossAccountReview

/// What libFuzzer calls with each input: reader, comparison, every report and picture. `make fuzz` builds and runs it.
///
/// https://llvm.org/docs/LibFuzzer.html
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTemplates(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let input = Input(UnsafeBufferPointer(start: data, count: size))
  precondition(input.changes(input.base, input.base).isEmpty, "a template differs from itself")
  let base = input.set("base", input.base)
  let head = input.set("head", input.head)
  let changes = ChangeSet(from: base, to: head)
  precondition(!TextReport(changes).text.isEmpty)
  precondition(MarkdownReport(changes).text.utf8.count <= MarkdownReport.limit)
  precondition(!HTMLReport(changes).text.isEmpty)
  precondition(JSONReport(changes).value.object != nil)
  let graph = AccessGraph(from: base, to: head, changes)
  precondition(!MermaidDrawing(graph).text.isEmpty && !SVGDrawing(graph).text.isEmpty)
  return 0
}

internal import CrossAccountCatalogue
internal import CrossAccountCloudFormation
internal import CrossAccountSystem

/// A function's runtime is one that Lambda still takes, and cares for.
///
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html#runtimes-deprecated
struct FunctionRuntimeRule: TemplateRule {
  static let codes = ["runtime-retired", "runtime-deprecated"]

  private let today: String

  init() { today = CalendarDay.today() }

  /// - Parameter today: Such as `2026-11-25`.
  init(today: String) { self.today = today }

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.template.resources.compactMap { logicalID, resource in
      guard resource.type == "AWS::Lambda::Function" || resource.type == "AWS::Serverless::Function",
        let runtime = resource.properties["Runtime"]?.string, let lifecycle = RuntimeLifecycle.of(runtime)
      else { return nil }
      return finding(lifecycle, at: .property(["Runtime"], of: logicalID), of: logicalID)
    }
  }

  private func finding(
    _ lifecycle: RuntimeLifecycle, at path: PropertyPath, of logicalID: String
  ) -> TemplateFinding? {
    let fix = lifecycle.successor.map { "; use \($0)" } ?? ""
    let what = "function \(logicalID): \(lifecycle.runtime)"
    switch lifecycle.stage(on: today) {
    case .supported: return nil
    case .deprecated:
      return .warning(
        "runtime-deprecated",
        "\(what) gets no security updates since \(lifecycle.deprecation), and Lambda refuses new functions of it "
          + "from \(lifecycle.creationEnd)\(fix)", at: path)
    case .closed:
      return .warning(
        "runtime-deprecated",
        "\(what) is refused for new functions since \(lifecycle.creationEnd), and for changes of others from "
          + "\(lifecycle.updateEnd)\(fix)", at: path)
    case .retired:
      return .error(
        "runtime-retired",
        "\(what) is refused by Lambda, for changes of functions too, since \(lifecycle.updateEnd)\(fix)",
        at: path)
    }
  }
}

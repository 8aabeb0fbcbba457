internal import CrossAccountCloudFormation

/// A queue hides its messages at least as long as the function runs that takes them; Lambda refuses the mapping else.
///
/// https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
struct QueueTimeoutRule: TemplateRule {
  static let codes = ["queue-timeout", "queue-batch"]

  private static let visibility = 30
  private static let timeout = 3
  private static let fifoBatch = 10

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    let template = subject.template
    return subject.resources("AWS::Lambda::EventSourceMapping").flatMap {
      logicalID, mapping -> [TemplateFinding] in
      guard let queueID = mapping.properties["EventSourceArn"]?.referredResource,
        let queue = template.resources[queueID], queue.type == "AWS::SQS::Queue"
      else { return [] }
      return [
        timeout(logicalID, mapping, queueID, queue, template), batch(logicalID, mapping, queueID, queue),
      ]
      .compactMap(\.self)
    }
  }

  private func timeout(
    _ logicalID: String, _ mapping: TemplateResource, _ queueID: String, _ queue: TemplateResource,
    _ template: Template
  ) -> TemplateFinding? {
    guard let functionID = mapping.properties["FunctionName"]?.referredResource,
      let function = template.resources[functionID], function.type == "AWS::Lambda::Function",
      let hidden = number(queue.properties["VisibilityTimeout"], Self.visibility),
      let running = number(function.properties["Timeout"], Self.timeout), hidden < running
    else { return nil }
    return .error(
      "queue-timeout",
      "queue \(queueID) hides a message for \(hidden) seconds, but function \(functionID), which takes it, may run "
        + "\(running); Lambda refuses the mapping \(logicalID): raise VisibilityTimeout",
      at: .property(queue.properties["VisibilityTimeout"] == nil ? [] : ["VisibilityTimeout"], of: queueID))
  }

  private func batch(
    _ logicalID: String, _ mapping: TemplateResource, _ queueID: String, _ queue: TemplateResource
  ) -> TemplateFinding? {
    guard queue.properties["FifoQueue"]?.scalarText == "true",
      let size = mapping.properties["BatchSize"]?.scalarText.flatMap({ Int($0) }), size > Self.fifoBatch
    else { return nil }
    return .error(
      "queue-batch",
      "mapping \(logicalID): BatchSize is \(size), but the FIFO queue \(queueID) gives \(Self.fifoBatch) at most",
      at: .property(["BatchSize"], of: logicalID))
  }

  /// Nil where it is not known.
  private func number(_ value: Value?, _ standard: Int) -> Int? {
    guard let value else { return standard }
    return value.scalarText.flatMap { Int($0) }
  }
}

extension Value {
  /// The resource of the template that a `Ref` or `Fn::GetAtt` names.
  var referredResource: String? {
    switch self {
    case .intrinsic(.ref(let name)), .intrinsic(.getAtt(let name, _)): name
    default: nil
    }
  }
}

internal import CrossAccountCloudFormation

/// Names of FIFO queues and topics end in `.fifo`, and no others; a queue's dead letters go into one of its own kind.
///
/// https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queue-message-identifiers.html
struct FifoNameRule: TemplateRule {
  static let codes = ["fifo-name", "queue-kind"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.template.resources.flatMap { logicalID, resource -> [TemplateFinding] in
      switch resource.type {
      case "AWS::SQS::Queue":
        return [
          name(logicalID, resource, "QueueName", "FifoQueue"),
          deadLetters(logicalID, resource, subject.template),
        ].compactMap(\.self)
      case "AWS::SNS::Topic":
        return [name(logicalID, resource, "TopicName", "FifoTopic")].compactMap(\.self)
      default: return []
      }
    }
  }

  private func name(
    _ logicalID: String, _ resource: TemplateResource, _ property: String, _ flag: String
  ) -> TemplateFinding? {
    guard let isFifo = Self.isFifo(resource, flag), let end = ending(resource.properties[property]),
      end.hasSuffix(".fifo") != isFifo
    else { return nil }
    let fault =
      isFifo
      ? "does not end in '.fifo', as the name of one with \(flag) must"
      : "ends in '.fifo', which only names of those with \(flag) do"
    return .error(
      "fifo-name", "resource \(logicalID): \(property) \(fault)", at: .property([property], of: logicalID))
  }

  /// What a name ends with, as far as it is written out.
  private func ending(_ value: Value?) -> String? {
    switch value {
    case .string(let text)? where !text.isDynamicReference: text
    case .intrinsic(.sub(let text, _))?:
      if case .literal(let end)? = SubstitutionText.pieces(of: text).last { end } else { nil }
    default: nil
    }
  }

  private static func isFifo(_ resource: TemplateResource, _ flag: String) -> Bool? {
    guard let value = resource.properties[flag] else { return false }
    return value.scalarText?.lowercased().asBoolean
  }

  private func deadLetters(
    _ logicalID: String, _ queue: TemplateResource, _ template: Template
  ) -> TemplateFinding? {
    guard let policy = queue.properties["RedrivePolicy"]?.object,
      let target = policy["deadLetterTargetArn"]?.referredResource, let other = template.resources[target],
      other.type == "AWS::SQS::Queue", let own = Self.isFifo(queue, "FifoQueue"),
      let its = Self.isFifo(other, "FifoQueue"), own != its
    else { return nil }
    return .error(
      "queue-kind",
      "queue \(logicalID) is \(own ? "a FIFO" : "a standard") queue and its dead letters go to \(target), which is "
        + "\(its ? "a FIFO" : "a standard") queue; both must be of one kind",
      at: .property(["RedrivePolicy", "deadLetterTargetArn"], of: logicalID))
  }
}

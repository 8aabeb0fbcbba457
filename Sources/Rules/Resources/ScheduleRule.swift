internal import CrossAccountCloudFormation

/// When a rule of EventBridge runs, in the form that it reads.
///
/// https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-scheduled-rule-pattern.html
struct ScheduleRule: TemplateRule {
  static let codes = ["schedule"]

  func findings(in subject: RuleSubject) -> [TemplateFinding] {
    subject.resources("AWS::Events::Rule").compactMap { logicalID, rule in
      guard let text = rule.properties["ScheduleExpression"]?.string, !text.isEmpty, !text.isDynamicReference,
        let fault = fault(of: text)
      else { return nil }
      return .error(
        "schedule", "rule \(logicalID): the schedule '\(text.shortened)' \(fault)",
        at: .property(["ScheduleExpression"], of: logicalID))
    }
  }

  private func fault(of text: String) -> String? {
    if let rate = inside(text, "rate(") { return self.rate(rate) }
    if let cron = inside(text, "cron(") { return self.cron(cron) }
    return "is neither rate(…) nor cron(…), such as rate(5 minutes) or cron(0 12 * * ? *)"
  }

  private func inside(_ text: String, _ start: String) -> Substring? {
    guard text.hasPrefix(start), text.hasSuffix(")") else { return nil }
    return text.dropFirst(start.count).dropLast()
  }

  private func rate(_ text: Substring) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 2, let number = Int(words[0]), number > 0 else {
      return "must have a number above 0 and a unit, such as rate(5 minutes)"
    }
    let units = number == 1 ? ["minute", "hour", "day"] : ["minutes", "hours", "days"]
    if units.contains(String(words[1])) { return nil }
    return "has the unit '\(words[1])'; for \(number) there are \(units.joined(separator: ", "))"
  }

  private func cron(_ text: Substring) -> String? {
    let fields = text.split(separator: " ")
    guard fields.count == 6 else {
      return
        "has \(fields.count) fields; it must have 6: minutes, hours, day of month, month, day of week, year"
    }
    if (fields[2] == "?") == (fields[4] == "?") {
      return "must have '?' for the day of the month or for the day of the week, and not for both"
    }
    return nil
  }
}

/// Decides a request as AWS does, from the policies that apply to it.
///
/// Pure and total: the same arguments give the same decision, and no input traps. Where the decision depends on
/// something that is not known it is ``Decision/Outcome/unknown``, never a guess.
///
/// ```swift
/// let decision = evaluate(request, PolicySet(identity: [permissions], resource: trust))
/// ```
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
public func evaluate(_ request: Request, _ policies: PolicySet) -> Decision {
  Evaluation(request, policies).decision
}

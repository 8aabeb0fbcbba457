/// The instruction set that a function runs on, named as in the `Architectures` property of
/// `AWS::Lambda::Function`.
/// https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html
package enum Architecture: String, Sendable, Hashable, CaseIterable {
  case x86_64
  case arm64
}

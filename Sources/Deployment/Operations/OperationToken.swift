/// Marks an operation as this run's: AWS writes it into each event that belongs to the operation, and takes a call
/// with the same token as the same call.
///
/// https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_StackEvent.html
enum OperationToken {
  static func make() -> String {
    "synth-" + String(UInt64.random(in: .min ... .max), radix: 16)
      + String(UInt64.random(in: .min ... .max), radix: 16)
  }
}

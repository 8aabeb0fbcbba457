/// References inside of a literal, for raw values: `["Resource": "\(bucket.attribute("Arn"))/*"]`.
extension Value: ExpressibleByStringInterpolation {
  public init(stringInterpolation: StringValue.StringInterpolation) {
    self = StringValue(stringInterpolation: stringInterpolation).value
  }
}

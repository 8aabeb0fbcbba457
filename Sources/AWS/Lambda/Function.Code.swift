public import CloudFormation

extension Lambda.Function {
  /// Where the function's code is.
  ///
  /// https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html
  public struct Code: TemplateValue {
    public let value: Value

    public init(value: Value) { self.value = value }

    public init(
      imageUri: StringValue? = nil,
      s3Bucket: StringValue? = nil,
      s3Key: StringValue? = nil,
      s3ObjectVersion: StringValue? = nil,
      zipFile: StringValue? = nil
    ) {
      var bag = PropertyBag()
      bag.add("ImageUri", imageUri)
      bag.add("S3Bucket", s3Bucket)
      bag.add("S3Key", s3Key)
      bag.add("S3ObjectVersion", s3ObjectVersion)
      bag.add("ZipFile", zipFile)
      value = bag.value
    }
  }
}

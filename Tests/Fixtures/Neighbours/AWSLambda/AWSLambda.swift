/// What stands for a module called AWSLambda in another package.
public enum AWSLambdaNeighbour {
  public static let name = "AWSLambda"
}

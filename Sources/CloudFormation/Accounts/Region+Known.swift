extension Region {
  /// US East (N. Virginia).
  public static let usEast1: Region = "us-east-1"
  /// US East (Ohio).
  public static let usEast2: Region = "us-east-2"
  /// US West (N. California).
  public static let usWest1: Region = "us-west-1"
  /// US West (Oregon).
  public static let usWest2: Region = "us-west-2"
  /// Africa (Cape Town).
  public static let afSouth1: Region = "af-south-1"
  /// Asia Pacific (Hong Kong).
  public static let apEast1: Region = "ap-east-1"
  /// Asia Pacific (Taipei).
  public static let apEast2: Region = "ap-east-2"
  /// Asia Pacific (Tokyo).
  public static let apNortheast1: Region = "ap-northeast-1"
  /// Asia Pacific (Seoul).
  public static let apNortheast2: Region = "ap-northeast-2"
  /// Asia Pacific (Osaka).
  public static let apNortheast3: Region = "ap-northeast-3"
  /// Asia Pacific (Mumbai).
  public static let apSouth1: Region = "ap-south-1"
  /// Asia Pacific (Hyderabad).
  public static let apSouth2: Region = "ap-south-2"
  /// Asia Pacific (Singapore).
  public static let apSoutheast1: Region = "ap-southeast-1"
  /// Asia Pacific (Sydney).
  public static let apSoutheast2: Region = "ap-southeast-2"
  /// Asia Pacific (Jakarta).
  public static let apSoutheast3: Region = "ap-southeast-3"
  /// Asia Pacific (Melbourne).
  public static let apSoutheast4: Region = "ap-southeast-4"
  /// Asia Pacific (Malaysia).
  public static let apSoutheast5: Region = "ap-southeast-5"
  /// Asia Pacific (New Zealand).
  public static let apSoutheast6: Region = "ap-southeast-6"
  /// Asia Pacific (Thailand).
  public static let apSoutheast7: Region = "ap-southeast-7"
  /// Canada (Central).
  public static let caCentral1: Region = "ca-central-1"
  /// Canada West (Calgary).
  public static let caWest1: Region = "ca-west-1"
  /// China (Beijing).
  public static let cnNorth1: Region = "cn-north-1"
  /// China (Ningxia).
  public static let cnNorthwest1: Region = "cn-northwest-1"
  /// Europe (Frankfurt).
  public static let euCentral1: Region = "eu-central-1"
  /// Europe (Zurich).
  public static let euCentral2: Region = "eu-central-2"
  /// Europe (Stockholm).
  public static let euNorth1: Region = "eu-north-1"
  /// Europe (Milan).
  public static let euSouth1: Region = "eu-south-1"
  /// Europe (Spain).
  public static let euSouth2: Region = "eu-south-2"
  /// Europe (Ireland).
  public static let euWest1: Region = "eu-west-1"
  /// Europe (London).
  public static let euWest2: Region = "eu-west-2"
  /// Europe (Paris).
  public static let euWest3: Region = "eu-west-3"
  /// AWS European Sovereign Cloud (Germany).
  public static let euscDeEast1: Region = "eusc-de-east-1"
  /// Israel (Tel Aviv).
  public static let ilCentral1: Region = "il-central-1"
  /// Middle East (UAE).
  public static let meCentral1: Region = "me-central-1"
  /// Middle East (Bahrain).
  public static let meSouth1: Region = "me-south-1"
  /// Mexico (Central).
  public static let mxCentral1: Region = "mx-central-1"
  /// South America (São Paulo).
  public static let saEast1: Region = "sa-east-1"
  /// AWS GovCloud (US-East).
  public static let usGovEast1: Region = "us-gov-east-1"
  /// AWS GovCloud (US-West).
  public static let usGovWest1: Region = "us-gov-west-1"
}

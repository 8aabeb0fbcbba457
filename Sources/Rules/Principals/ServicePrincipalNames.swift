/// Names of AWS services as policies write them, without the domain: those of AWS's documents.
///
/// The list is never complete: a name that is not in it may be new. It only serves to recognise misspellings.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services
enum ServicePrincipalNames {
  /// Made only where a name is in question.
  static var all: [String] { text.utf8.split { $0 <= UInt8(ascii: " ") }.map { String(Substring($0)) } }

  /// Whether a service has the name: found in the text, as nearly each run of the program asks for one or two names only.
  static func contains(_ name: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { text in
      name.utf8.withContiguousStorageIfAvailable { contains($0, in: text) }
    }
    return found.flatMap { $0 } ?? all.contains(name)
  }

  private static func contains(_ name: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    var start = 0
    while start < text.count {
      var end = start
      var isSame = true
      while end < text.count, text[end] > UInt8(ascii: " ") {
        isSame = isSame && end - start < name.count && text[end] == name[end - start]
        end += 1
      }
      if isSame, end - start == name.count, end > start { return true }
      start = end + 1
    }
    return false
  }

  private static let text = """
    a4b access-analyzer access-grants.s3 acm acm-pca airflow airflow-env amplify amplifybackend aoss
    apidestinations.events apigateway appconfig appflow application-autoscaling application-insights
    application-signals appmesh apprunner appstream appsync athena auditmanager autoscaling
    autoscaling-plans backup backup-gateway batch batchoperations.s3 bedrock bedrock-agentcore braket
    budgets build.apprunner capabilities.eks ce channels.lex channels.lexv2 chatbot chime cloud9
    clouddirectory cloudformation cloudfront cloudhsm cloudsearch cloudtrail cloudwatch
    cloudwatch-crossaccount codeartifact codebuild codecommit codedeploy codeguru-profiler
    codeguru-reviewer codepipeline codestar codestar-connections codestar-notifications cognito-idp
    cognito-sync comprehend compute-optimizer config config-conforms config-multiaccountsetup connect
    contributorinsights.dynamodb controltower costexplorer customer-profiles databrew dataexchange
    datapipeline datasync datazone dax deeplens delivery.logs detective devicefarm devops-guru
    directconnect discovery dlm dms dms-data-migrations.dms docdb-elastic ds dynamodb
    dynamodb.application-autoscaling ec2 ec2.application-autoscaling ec2fleet ec2scheduled ecr ecs
    ecs-tasks ecs.application-autoscaling edgelambda eks eks-fargate eks-fargate-pods eks-nodegroup
    elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce
    elastictranscoder email.cognito-idp emr-containers emr-serverless es events evidently export.rds
    finspace firehose fis fms forecast frauddetector freertos fsx gamelift globalaccelerator glue
    grafana greengrass groundstation guardduty health healthlake hooks.cloudformation iam imagebuilder
    importexport inspector inspector2 inventory.s3 iot iotanalytics iotevents iotfleetwise iotsitewise
    iotthingsgraph iottwinmaker iotwireless ivs jellyfish kafka kafkaconnect kendra kinesis
    kinesisanalytics kinesisvideo kms lakeformation lambda lambda.alarms.cloudwatch lex lexv2
    license-manager lightsail logdelivery.elasticloadbalancing logger.cloudfront logging.s3 logs
    lookoutequipment lookoutmetrics lookoutvision m2 machinelearning macie maintenance.elasticache
    maintenance.s3 malware-protection-plan.guardduty malware-protection.guardduty managedblockchain
    management.chatbot mediaconnect mediaconvert medialive mediapackage mediapackagev2 mediastore
    mediatailor member.org.stacksets.cloudformation memorydb mgn migrationhub mobileanalytics mobilehub
    monitoring monitoring.rds mq mwaa neptune-graph network-firewall networkmanager notifications oam
    omics opensearchservice ops.apigateway ops.emr-serverless opsworks opsworks-cm organizations osis
    osis-pipelines outposts panorama personalize pinpoint pipes pods.eks polly private-networks
    prod.lambda profile proton pullthroughcache.ecr qbusiness qldb quicksight ram rds
    rds.application-autoscaling redshift redshift-serverless rekognition replication.dynamodb
    replication.ecr replication.s3 replicator.lambda repostspace resiliencehub resource-explorer-2
    resource-groups resources.cloudformation robomaker rolesanywhere route53 route53resolver rum s3
    s3-outposts sagemaker sagemaker.application-autoscaling scheduler schemas sdb secretsmanager
    securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery
    servicequotas ses shield signer sms snow-device snowball snowdevicemanagement sns spot spotfleet sqs
    ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso stacksets.cloudformation states
    storage-lens.s3 storagegateway streams.metrics.cloudwatch sts support swf synthetics tagging
    tagpolicies.tag tasks.apprunner textract timestream transcribe transfer transitgateway translate
    trustedadvisor verified-access verifiedpermissions vmie voiceconnector.chime voiceid vpc-flow-logs
    vpc-lattice vpce waf waf-regional wafv2 wellarchitected workdocs worklink workmail workspaces
    workspaces-web xray
    """
}

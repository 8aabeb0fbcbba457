// A stack's author imports Infrastructure and the services used; values and statements come along.
@_exported public import CloudFormation
@_exported public import IAMPolicy

@_exported public import CrossAccountCloudFormation
@_exported public import CrossAccountIAMPolicy

// A stack's author imports CrossAccount and the services used; values, statements and access levels come along.
@_exported public import enum CrossAccountCatalogue.AccessLevel

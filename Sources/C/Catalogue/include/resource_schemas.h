#ifndef RESOURCE_SCHEMAS_H
#define RESOURCE_SCHEMAS_H

// The registry schemas of CloudFormation's resource types, as `swift run cross-account-generate` writes them.
// They are part of the program's read-only pages: the system reads those that are looked at, when they are.
const unsigned char *resource_schemas(void);
unsigned int resource_schemas_size(void);

#endif

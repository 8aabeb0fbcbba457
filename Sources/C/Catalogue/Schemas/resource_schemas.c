#include "resource_schemas.h"

// Part of C23, and of clang in every mode: no need to say so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char bytes[] = {
#embed "resource-schemas.bin"
};

const unsigned char *resource_schemas(void) { return bytes; }
unsigned int resource_schemas_size(void) { return sizeof bytes; }

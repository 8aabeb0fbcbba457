#ifndef ACTION_SERVICES_H
#define ACTION_SERVICES_H

/// The lines that the catalogue of IAM's actions has of one service.
struct ActionService {
  const char *prefix;
  const char *name;
  /// UTF-8 without an end mark.
  const unsigned char *text;
  unsigned int length;
};

/// How many services there are.
int action_service_count(void);

/// The services in the order of their prefixes, from 0.
const struct ActionService *action_service(int index);

#endif

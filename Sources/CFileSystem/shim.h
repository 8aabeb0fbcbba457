#pragma once

#if defined(__linux__)
/* Linux has it; glibc's headers show it only to sources that ask for GNU's extensions, as Swift's module does not.
   https://man7.org/linux/man-pages/man2/sync.2.html */
int syncfs(int fd);
#endif

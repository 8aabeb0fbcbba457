#pragma once

#if defined(__linux__)
#include <malloc.h>

/* Linux has it; glibc's headers show it only to sources that ask for GNU's extensions, as Swift's module does not.
   The set is one bit for each core. https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html */
int cores_of_process(int pid, unsigned long size, void *set) __asm__("sched_getaffinity");
#endif

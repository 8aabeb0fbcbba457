#pragma once

/* Linux has these; glibc's headers show them only to sources that ask for GNU's extensions, which Swift's module
   does not. */
#if defined(__linux__)
#include <malloc.h>

/* https://man7.org/linux/man-pages/man2/sync.2.html */
int syncfs(int fd);

/* The set is one bit for each core. https://man7.org/linux/man-pages/man2/sched_setaffinity.2.html */
int cores_of_process(int pid, unsigned long size, void *set) __asm__("sched_getaffinity");
#endif

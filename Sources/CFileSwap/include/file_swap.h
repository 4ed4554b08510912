#ifndef PLANVERK_FILE_SWAP_H
#define PLANVERK_FILE_SWAP_H

/// Exchanges two paths on the same file system in one step, so that nobody sees a state between.
/// Returns 0, or -1 with errno set (ENOSYS or EINVAL where the system or file system cannot).
int planverk_exchange_paths(const char *first, const char *second);

#endif

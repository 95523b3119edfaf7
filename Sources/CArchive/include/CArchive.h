#ifndef CARCHIVE_H
#define CARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

/// A reader of what Tiqu reads: gzip and Zstandard streams, by themselves or around tar, and zip. NULL without memory.
struct archive *carchive_reader(void);

#endif

#include "CArchive.h"

struct archive *carchive_reader(void) {
    struct archive *reader = archive_read_new();
    if (!reader) return NULL;
    archive_read_support_filter_gzip(reader);
    archive_read_support_filter_zstd(reader);
    archive_read_support_format_tar(reader);
    // Without its index, as it comes: the end of a stream cannot be read first.
    archive_read_support_format_zip_streamable(reader);
    archive_read_support_format_raw(reader);
    return reader;
}

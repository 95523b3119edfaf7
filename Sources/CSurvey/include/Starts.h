#pragma once
#include <stddef.h>
#include <stdint.h>

#include "Ways.h"

// Where two readers can begin, told by the classes of each character and the next one.

/// A class is a bit; these are those of the first reader, and so many bits higher are those of the second.
#define TIQU_STARTS_SECOND 4
/// The reader begins at it, whatever follows.
#define TIQU_STARTS_SURE 1
/// It begins before a character of the next class.
#define TIQU_STARTS_BEFORE 2
#define TIQU_STARTS_BEHIND 4
/// It may begin: by this character and the next, which have to be looked up.
#define TIQU_STARTS_MAYBE 8

/// Of 64 characters, a bit for each, those at which each of both readers begins or may begin.
typedef struct {
    uint64_t sure[2];
    uint64_t maybe[2];
} TiquStarts;

/// So many bytes more than characters are needed for their classes.
#define TIQU_STARTS_SPARE 66

/// Tells where the readers begin among `count` characters of the basic plane, of which one more follows. `classes` has those of
/// each character; `found` becomes those of the characters. Writes one entry for each 64 of them.
void tiqu_starts(const uint16_t *points, size_t count, const uint8_t *classes, uint8_t *found, TiquStarts *starts);

/// The same in one of the ways, up to the best one.
void tiqu_starts_by(TiquWay way, const uint16_t *points, size_t count, const uint8_t *classes, uint8_t *found,
                    TiquStarts *starts);

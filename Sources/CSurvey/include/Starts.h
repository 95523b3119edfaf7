#pragma once
#include <stddef.h>
#include <stdint.h>

#include "Ways.h"

// Where two readers can begin, told by the classes of each character and the next one.

/// A class is a bit. The first reader begins at a character of this one, whatever follows,
#define TIQU_STARTS_FIGURE 1
/// and at one of this class before one of the next.
#define TIQU_STARTS_FIGURE_BEFORE 2
#define TIQU_STARTS_FIGURE_BEHIND 4
/// It may begin at one of this class before one of the next, if the two are a pair that has to be looked up.
#define TIQU_STARTS_FIGURE_PAIR 8
#define TIQU_STARTS_FIGURE_SECOND 16
/// The same for the second reader.
#define TIQU_STARTS_DATE 32
#define TIQU_STARTS_DATE_PAIR 64
#define TIQU_STARTS_DATE_SECOND 128

/// Of 64 characters, a bit for each, those at which each of both readers begins or may begin: figures first, then dates.
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

/// The number of a pair of characters, below 65,536, by which a table of pairs has its bit.
static inline uint32_t tiqu_starts_pair(uint32_t first, uint32_t second) {
    return (first * 0x9E3779B1u + second * 0x85EBCA6Bu) >> 16;
}

/// So many entries more than characters are needed for their numbers.
#define TIQU_STARTS_KEPT_SPARE 32

/// Writes down the numbers of the characters, of `count`, at which `reader` (0 for figures, 1 for dates) begins: those that are
/// sure, and those for which `pairs` has a bit with the character behind them. Returns how many they are.
size_t tiqu_starts_kept(const TiquStarts *starts, size_t count, int reader, const uint16_t *points, const uint64_t *pairs,
                        uint16_t *kept);

/// The same in one of the ways.
size_t tiqu_starts_kept_by(TiquWay way, const TiquStarts *starts, size_t count, int reader, const uint16_t *points,
                           const uint64_t *pairs, uint16_t *kept);

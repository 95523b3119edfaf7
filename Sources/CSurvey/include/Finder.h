#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "Ways.h"

/// The first place from `start` on where `byte` stands; `count` if there is none.
static inline size_t tiqu_find_byte(const uint8_t *text, size_t start, size_t count, uint8_t byte) {
    const uint8_t *place = start < count ? memchr(text + start, byte, count - start) : NULL;
    return place == NULL ? count : (size_t)(place - text);
}

// Bytes that are compared at once, by whatever vectors the processor has.
typedef uint8_t TiquBytes __attribute__((vector_size(16)));
typedef uint64_t TiquWords __attribute__((vector_size(16)));

static inline TiquBytes tiqu_bytes(const uint8_t *place) {
    TiquBytes bytes;
    memcpy(&bytes, place, sizeof bytes);
    return bytes;
}

/// Whether `first` and `second` stand side by side among the 24 bytes from `place` on.
static inline bool tiqu_has_pair(const uint8_t *place, uint8_t first, uint8_t second) {
    TiquWords pairs = (TiquWords)((tiqu_bytes(place) == first) & (tiqu_bytes(place + 1) == second))
                      | (TiquWords)((tiqu_bytes(place + 7) == first) & (tiqu_bytes(place + 8) == second));
    return (pairs[0] | pairs[1]) != 0;
}

// Finds a few characters in a text without looking at the others one by one.

/// Which characters are looked for. Each has one of eight bits, and each byte of a character may be told by its halves: a
/// character may stand where its bit is in all six entries.
typedef struct {
    /// By the lower and by the upper half of the first, second and third byte.
    uint8_t lower[3][16], upper[3][16];
} TiquFinder;

/// Adds a character of one to three bytes to those with `bit`.
void tiqu_finder_add(TiquFinder *finder, uint32_t character, uint8_t bit);

/// The first place from `start` on and before `end` where one of the characters may stand, as far as the finder tells; `end`
/// if there is none. The text has `count` bytes and must be well-formed.
size_t tiqu_find(const TiquFinder *finder, const uint8_t *text, size_t count, size_t start, size_t end);

/// The same in one of the ways.
size_t tiqu_find_by(TiquWay way, const TiquFinder *finder, const uint8_t *text, size_t count, size_t start, size_t end);

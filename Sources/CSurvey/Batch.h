#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#define HAS_VECTORS 1
// Processors that have the vectors have these, too.
#define BATCH_TARGET __attribute__((target("bmi,bmi2")))
#else
#define BATCH_TARGET
#endif

#define BLOCK 64
// So many blocks are taken apart, and only then looked up: so none of them waits for the one before.
#define BATCH 16
// With more places than these a batch has no further block.
#define MANY_PLACES 64
// So many characters are looked up together, and so many counted at most before their numbers would not fit.
#define TOGETHER 8
#define AT_MOST 248

// The rows of Unicode, by the upper half of a code point, that have characters of three bytes with a kind: from the first
// to the last one, and all from another one on.
#define FIRST_ROW 0x18
#define LAST_ROW 0x30
#define FORM_ROW 0xF0

// What was found in some blocks of a text.
typedef struct {
    // How many bytes these are, whole characters.
    size_t length;
    // Whether the next block is to be looked at character by character.
    bool is_stopped;
    size_t point_count, place_count;
    // All characters of three bytes, and room for what is written behind them.
    uint16_t points[BATCH * BLOCK + 64];
    // Where characters start that may have to be noted.
    uint16_t starts[MANY_PLACES + 2 * BLOCK];
} Batch;

// Takes the next blocks of `text`, which has `count` bytes, apart, from a character's first byte at `i` on: as many as have
// no characters but those of one and of three bytes. False where they are not well-formed, but for three bytes that say
// what is no character.
typedef bool TakeApart(Batch *batch, const uint8_t *text, size_t count, size_t i, const uint8_t *orders);
TakeApart tiqu_take_apart_avx2, tiqu_take_apart_avx512;

// Of the bytes of a block, a bit for each: those beyond ASCII; that are not the first ones of a character; and that are the
// first ones of characters of three.
typedef struct {
    uint64_t wide, tails, threes;
} Forms;

// Whether there are characters of two or four bytes, or bytes of none.
static inline bool has_others(Forms forms) { return (forms.wide & ~forms.tails & ~forms.threes) != 0; }

// Where characters of three end, and where all their bytes but the first are, given also where those in the block before
// begin.
static inline uint64_t ends_of(Forms forms, uint64_t before) { return forms.threes << 2 | before >> 62; }
static inline uint64_t tails_of(Forms forms, uint64_t before) {
    return ends_of(forms, before) | forms.threes << 1 | before >> 63;
}

// How many bytes of a character of three stand at the end of a block.
static inline size_t cut_off(uint64_t threes) { return threes >> 63 ? 1 : threes >> 62 ? 2 : 0; }

// A bit for each byte of a block of which `rest` bytes are of the text.
static inline uint64_t bytes_in(size_t rest) { return rest < BLOCK ? ((uint64_t)1 << rest) - 1 : ~(uint64_t)0; }

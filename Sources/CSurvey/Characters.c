#include "CharacterWays.h"

#include <stdbool.h>

// The characters that begin from `*i` on and before `end`, one by one, behind the first `found` ones; `*i` becomes the place
// behind the last one.
static size_t one_by_one(const uint8_t *text, size_t start, size_t *i, size_t end, size_t found, uint16_t *points,
                         uint16_t *places) {
    while (*i < end) {
        const uint8_t *p = text + *i;
        places[found] = (uint16_t)(*i - start);
        if (p[0] < 0x80) {
            points[found] = p[0];
            *i += 1;
        } else if (p[0] < 0xE0) {
            points[found] = (uint16_t)((p[0] & 31) << 6 | (p[1] & 63));
            *i += 2;
        } else if (p[0] < 0xF0) {
            points[found] = (uint16_t)((p[0] & 15) << 12 | (p[1] & 63) << 6 | (p[2] & 63));
            *i += 3;
        } else {
            points[found] = TIQU_CHARACTERS_BEYOND;
            *i += 4;
        }
        found++;
    }
    return found;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx2,bmi,popcnt")))
#define VECTOR TARGET __attribute__((always_inline)) static inline
// Bytes of a block, and those that a character at its end has behind it.
#define BLOCK 32
#define REST 2

VECTOR __m256i all(uint8_t byte) { return _mm256_set1_epi8((char)byte); }
VECTOR __m256i both(__m256i a, __m256i b) { return _mm256_and_si256(a, b); }
VECTOR __m256i either(__m256i a, __m256i b) { return _mm256_or_si256(a, b); }
VECTOR __m256i load(const uint8_t *p) { return _mm256_loadu_si256((const __m256i *)p); }
VECTOR uint32_t mask_of(__m256i bytes) { return (uint32_t)_mm256_movemask_epi8(bytes); }

// For each byte the numbers of its bits that are set, in order, and zeros behind them.
static _Alignas(8) uint8_t orders[256][8];

__attribute__((constructor)) static void prepare_orders(void) {
    for (int bits = 0; bits < 256; bits++) {
        for (int number = 0, count = 0; number < 8; number++) {
            if (bits >> number & 1) orders[bits][count++] = (uint8_t)number;
        }
    }
}

// A block: where characters begin, a bit for each byte, and for each byte the character that would begin there, eight in each
// part.
typedef struct {
    uint32_t heads;
    bool has_others;
    __m128i points[4];
} Block;

VECTOR Block block_at(const uint8_t *p) {
    __m256i bytes = load(p), second = load(p + 1), third = load(p + 2);
    __m256i heads = _mm256_cmpgt_epi8(bytes, all(0xBF)), are_threes = _mm256_cmpeq_epi8(both(bytes, all(0xF0)), all(0xE0));
    __m256i lower = either(both(_mm256_slli_epi16(second, 6), all(0xC0)), both(third, all(0x3F)));
    __m256i upper = either(both(_mm256_slli_epi16(bytes, 4), all(0xF0)), both(_mm256_srli_epi16(second, 2), all(0x0F)));
    lower = _mm256_blendv_epi8(bytes, lower, bytes);
    upper = both(upper, are_threes);
    __m256i even = _mm256_unpacklo_epi8(lower, upper), odd = _mm256_unpackhi_epi8(lower, upper);
    return (Block){mask_of(heads),
                   (mask_of(_mm256_andnot_si256(are_threes, heads)) & mask_of(bytes)) != 0,
                   {_mm256_castsi256_si128(even), _mm256_castsi256_si128(odd), _mm256_extracti128_si256(even, 1),
                    _mm256_extracti128_si256(odd, 1)}};
}

// Writes the characters down that begin where `heads` has a bit, in a block that begins at `offset`; returns how many. Eight
// entries are written for each part.
VECTOR size_t write_block(const Block *block, uint32_t heads, size_t offset, uint16_t *points, uint16_t *places) {
    size_t found = 0;
    for (size_t k = 0; k < 4; k++, heads >>= 8, offset += 8) {
        __m128i order = _mm_cvtepu8_epi16(_mm_loadl_epi64((const __m128i *)orders[heads & 255]));
        // both bytes of each character
        __m128i halves = _mm_add_epi16(_mm_mullo_epi16(order, _mm_set1_epi16(0x0202)), _mm_set1_epi16(0x0100));
        _mm_storeu_si128((__m128i *)(points + found), _mm_shuffle_epi8(block->points[k], halves));
        _mm_storeu_si128((__m128i *)(places + found), _mm_add_epi16(order, _mm_set1_epi16((short)offset)));
        found += (size_t)__builtin_popcount(heads & 255);
    }
    return found;
}

// Behind what a block before `i` has left of its last character.
static size_t behind_tails(const uint8_t *text, size_t i, size_t end) {
    while (i < end && (text[i] & 0xC0) == 0x80) i++;
    return i;
}

TARGET static size_t characters_avx2(const uint8_t *text, size_t count, size_t start, size_t end, uint16_t *points,
                                     uint16_t *places) {
    size_t found = 0, i = start;
    while (i < end && count - i >= BLOCK + REST) {
        Block block = block_at(text + i);
        size_t stop = end - i < BLOCK ? end : i + BLOCK;
        if (__builtin_expect(block.has_others, 0)) {
            i = behind_tails(text, i, stop);
            found = one_by_one(text, start, &i, stop, found, points, places);
            continue;
        }
        uint32_t heads = stop - i < BLOCK ? block.heads & (((uint32_t)1 << (stop - i)) - 1) : block.heads;
        found += write_block(&block, heads, i - start, points + found, places + found);
        i = stop;
    }
    i = behind_tails(text, i, end);
    return one_by_one(text, start, &i, end, found, points, places);
}
#endif

size_t tiqu_characters_by(TiquWay way, const uint8_t *text, size_t count, size_t start, size_t end, uint16_t *points,
                          uint16_t *places) {
#if defined(__x86_64__)
    if (way == TIQU_WAY_AVX512) return tiqu_characters_avx512(text, count, start, end, points, places);
    if (way == TIQU_WAY_AVX2) return characters_avx2(text, count, start, end, points, places);
#else
    (void)way;
    (void)count;
#endif
    size_t i = start;
    return one_by_one(text, start, &i, end, 0, points, places);
}

size_t tiqu_characters(const uint8_t *text, size_t count, size_t start, size_t end, uint16_t *points, uint16_t *places) {
    return tiqu_characters_by(tiqu_best_way(), text, count, start, end, points, places);
}

#include "Finder.h"

#include <stdbool.h>

void tiqu_finder_add(TiquFinder *finder, uint32_t character, uint8_t bit) {
    uint8_t bytes[3] = {(uint8_t)character};
    int length = character < 0x80 ? 1 : character < 0x800 ? 2 : 3;
    if (length > 1) bytes[length - 1] = 0x80 | (character & 63);
    if (length == 2) bytes[0] = (uint8_t)(0xC0 | character >> 6);
    if (length == 3) {
        bytes[0] = (uint8_t)(0xE0 | character >> 12);
        bytes[1] = 0x80 | (character >> 6 & 63);
    }
    for (int k = 0; k < 3; k++) {
        for (int half = 0; half < 16; half++) {
            // behind the character anything may stand
            if (k >= length || half == (bytes[k] & 15)) finder->lower[k][half] |= bit;
            if (k >= length || half == bytes[k] >> 4) finder->upper[k][half] |= bit;
        }
    }
}

static uint8_t bits_of(const TiquFinder *finder, int k, uint8_t byte) {
    return finder->lower[k][byte & 15] & finder->upper[k][byte >> 4];
}

static bool may_stand(const TiquFinder *finder, const uint8_t *text, size_t count, size_t i) {
    uint8_t bits = bits_of(finder, 0, text[i]);
    if (bits == 0) return false;
    bits &= bits_of(finder, 1, i + 1 < count ? text[i + 1] : 0);
    return (bits & bits_of(finder, 2, i + 2 < count ? text[i + 2] : 0)) != 0;
}

static size_t find_portable(const TiquFinder *finder, const uint8_t *text, size_t count, size_t start, size_t end) {
    for (size_t i = start; i < end; i++) {
        if (may_stand(finder, text, count, i)) return i;
    }
    return end;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx2,bmi")))
#define VECTOR TARGET __attribute__((always_inline)) static inline
// Bytes of a block, and those that a character at its end has behind it.
#define BLOCK 32
#define REST 2

VECTOR __m256i load(const uint8_t *p) { return _mm256_loadu_si256((const __m256i *)p); }
VECTOR __m256i twice(const uint8_t *list) { return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)list)); }

VECTOR __m256i bits_of_block(__m256i lower, __m256i upper, __m256i bytes) {
    __m256i halves = _mm256_set1_epi8(15);
    return _mm256_and_si256(_mm256_shuffle_epi8(lower, _mm256_and_si256(bytes, halves)),
                            _mm256_shuffle_epi8(upper, _mm256_and_si256(_mm256_srli_epi16(bytes, 4), halves)));
}

TARGET static size_t find_avx2(const TiquFinder *finder, const uint8_t *text, size_t count, size_t start, size_t end) {
    __m256i lower[3], upper[3];
    for (int k = 0; k < 3; k++) {
        lower[k] = twice(finder->lower[k]);
        upper[k] = twice(finder->upper[k]);
    }
    size_t i = start;
    for (; i < end && count - i >= BLOCK + REST; i += BLOCK) {
        __m256i bits = bits_of_block(lower[0], upper[0], load(text + i));
        bits = _mm256_and_si256(bits, bits_of_block(lower[1], upper[1], load(text + i + 1)));
        bits = _mm256_and_si256(bits, bits_of_block(lower[2], upper[2], load(text + i + 2)));
        uint32_t places = ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(bits, _mm256_setzero_si256()));
        if (places != 0) {
            size_t place = i + _tzcnt_u32(places);
            return place < end ? place : end;
        }
    }
    return find_portable(finder, text, count, i < end ? i : end, end);
}

#define TARGET_512 __attribute__((target("avx512f,avx512bw,bmi,bmi2")))
#define VECTOR_512 TARGET_512 __attribute__((always_inline)) static inline

VECTOR_512 __m512i four_times(const uint8_t *list) {
    return _mm512_broadcast_i32x4(_mm_loadu_si128((const __m128i *)list));
}

// For each byte of a block its bits as the byte `k` of a character; behind the text, of which `rest` bytes are left, stand zeros.
VECTOR_512 __m512i bits_of_wide_block(const TiquFinder *finder, int k, const uint8_t *text, size_t rest) {
    size_t left = rest > (size_t)k ? rest - (size_t)k : 0;
    __m512i bytes = _mm512_maskz_loadu_epi8(left < 64 ? _bzhi_u64(~0ull, (unsigned)left) : ~0ull, text + k);
    __m512i halves = _mm512_set1_epi8(15), upper_halves = _mm512_and_si512(_mm512_srli_epi16(bytes, 4), halves);
    return _mm512_and_si512(_mm512_shuffle_epi8(four_times(finder->lower[k]), _mm512_and_si512(bytes, halves)),
                            _mm512_shuffle_epi8(four_times(finder->upper[k]), upper_halves));
}

TARGET_512 static size_t find_avx512(const TiquFinder *finder, const uint8_t *text, size_t count, size_t start, size_t end) {
    for (size_t i = start; i < end; i += 2 * BLOCK) {
        __m512i bits = _mm512_and_si512(bits_of_wide_block(finder, 0, text + i, count - i),
                                        bits_of_wide_block(finder, 1, text + i, count - i));
        uint64_t places = _mm512_test_epi8_mask(bits, bits_of_wide_block(finder, 2, text + i, count - i));
        if (places != 0) {
            size_t place = i + _tzcnt_u64(places);
            return place < end ? place : end;
        }
    }
    return end;
}
#endif

size_t tiqu_find_by(TiquWay way, const TiquFinder *finder, const uint8_t *text, size_t count, size_t start, size_t end) {
#if defined(__x86_64__)
    if (way == TIQU_WAY_AVX512) return find_avx512(finder, text, count, start, end);
    if (way != TIQU_WAY_PORTABLE) return find_avx2(finder, text, count, start, end);
#else
    (void)way;
#endif
    return find_portable(finder, text, count, start, end);
}

size_t tiqu_find(const TiquFinder *finder, const uint8_t *text, size_t count, size_t start, size_t end) {
    return tiqu_find_by(tiqu_best_way(), finder, text, count, start, end);
}

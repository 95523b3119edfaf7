#include "Starts.h"

#include <string.h>

#define BLOCK 64

static TiquStarts starts_portable(const uint8_t *found) {
    TiquStarts starts = {{0, 0}, {0, 0}};
    for (int k = 0; k < BLOCK; k++) {
        for (int reader = 0; reader < 2; reader++) {
            uint8_t own = found[k] >> (reader * TIQU_STARTS_SECOND), next = found[k + 1] >> (reader * TIQU_STARTS_SECOND);
            uint64_t is_before = (own & TIQU_STARTS_BEFORE) != 0 && (next & TIQU_STARTS_BEHIND) != 0;
            starts.sure[reader] |= ((own & TIQU_STARTS_SURE) | is_before) << k;
            starts.maybe[reader] |= (uint64_t)((own & TIQU_STARTS_MAYBE) != 0) << k;
        }
    }
    return starts;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx2")))
#define VECTOR TARGET __attribute__((always_inline)) static inline

VECTOR __m256i load(const uint8_t *p) { return _mm256_loadu_si256((const __m256i *)p); }
VECTOR uint64_t mask_of(__m256i bytes) { return (uint32_t)_mm256_movemask_epi8(bytes); }
// The same class of both readers, in all bytes.
VECTOR __m256i both(__m256i classes, int class) {
    return _mm256_and_si256(classes, _mm256_set1_epi8((char)(class | class << TIQU_STARTS_SECOND)));
}

TARGET static TiquStarts starts_avx2(const uint8_t *found) {
    TiquStarts starts = {{0, 0}, {0, 0}};
    for (int half = 0; half < 2; half++, found += BLOCK / 2) {
        __m256i own = load(found), next = load(found + 1);
        // a reader's bit moves to the place of its class SURE, and from there, or from MAYBE, to the highest of its byte
        __m256i are_before = both(_mm256_and_si256(own, _mm256_srli_epi16(next, 1)), TIQU_STARTS_BEFORE);
        __m256i sure = both(_mm256_or_si256(own, _mm256_srli_epi16(are_before, 1)), TIQU_STARTS_SURE);
        int shift = half * BLOCK / 2;
        starts.sure[0] |= mask_of(_mm256_slli_epi16(sure, 7)) << shift;
        starts.sure[1] |= mask_of(_mm256_slli_epi16(sure, 3)) << shift;
        starts.maybe[0] |= mask_of(_mm256_slli_epi16(own, 4)) << shift;
        starts.maybe[1] |= mask_of(own) << shift;
    }
    return starts;
}
#endif

void tiqu_starts_by(TiquWay way, const uint16_t *points, size_t count, const uint8_t *classes, uint8_t *found,
                    TiquStarts *starts) {
    for (size_t k = 0; k <= count; k++) found[k] = classes[points[k]];
    memset(found + count + 1, 0, TIQU_STARTS_SPARE - 1);
    for (size_t k = 0; k < count; k += BLOCK) {
        TiquStarts *block = starts + k / BLOCK;
#if defined(__x86_64__)
        *block = way == TIQU_WAY_PORTABLE ? starts_portable(found + k) : starts_avx2(found + k);
#else
        (void)way;
        *block = starts_portable(found + k);
#endif
        if (count - k >= BLOCK) continue;
        uint64_t inside = ((uint64_t)1 << (count - k)) - 1;
        for (int reader = 0; reader < 2; reader++) {
            block->sure[reader] &= inside;
            block->maybe[reader] &= inside;
        }
    }
}

void tiqu_starts(const uint16_t *points, size_t count, const uint8_t *classes, uint8_t *found, TiquStarts *starts) {
    tiqu_starts_by(tiqu_best_way(), points, count, classes, found, starts);
}

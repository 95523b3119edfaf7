#include "Starts.h"

#include <string.h>

#define BLOCK 64

// The classes for which what stands behind matters: each is half of the one that has to follow.
#define BEFORE_OTHERS (TIQU_STARTS_FIGURE_BEFORE | TIQU_STARTS_FIGURE_PAIR | TIQU_STARTS_DATE_PAIR)

static TiquStarts starts_portable(const uint8_t *found) {
    TiquStarts starts = {{0, 0}, {0, 0}};
    for (int k = 0; k < BLOCK; k++) {
        uint8_t own = found[k], followed = own & found[k + 1] >> 1 & BEFORE_OTHERS;
        starts.sure[0] |= (uint64_t)((own & TIQU_STARTS_FIGURE) != 0 || (followed & TIQU_STARTS_FIGURE_BEFORE) != 0) << k;
        starts.sure[1] |= (uint64_t)((own & TIQU_STARTS_DATE) != 0) << k;
        starts.maybe[0] |= (uint64_t)((followed & TIQU_STARTS_FIGURE_PAIR) != 0) << k;
        starts.maybe[1] |= (uint64_t)((followed & TIQU_STARTS_DATE_PAIR) != 0) << k;
    }
    return starts;
}

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx2")))
#define VECTOR TARGET __attribute__((always_inline)) static inline

VECTOR __m256i load(const uint8_t *p) { return _mm256_loadu_si256((const __m256i *)p); }
// A bit for each byte that has `class`, a single bit of it, which moves to the highest one of its byte.
VECTOR uint64_t with_class(__m256i bytes, int class) {
    return (uint32_t)_mm256_movemask_epi8(_mm256_slli_epi16(bytes, __builtin_clz((unsigned)class) - 24));
}

TARGET static TiquStarts starts_avx2(const uint8_t *found) {
    TiquStarts starts = {{0, 0}, {0, 0}};
    for (int half = 0; half < 2; half++, found += BLOCK / 2) {
        __m256i own = load(found);
        __m256i followed = _mm256_and_si256(own, _mm256_and_si256(_mm256_srli_epi16(load(found + 1), 1),
                                                                  _mm256_set1_epi8(BEFORE_OTHERS)));
        int shift = half * BLOCK / 2;
        uint64_t figures = with_class(own, TIQU_STARTS_FIGURE) | with_class(followed, TIQU_STARTS_FIGURE_BEFORE);
        starts.sure[0] |= figures << shift;
        starts.sure[1] |= with_class(own, TIQU_STARTS_DATE) << shift;
        starts.maybe[0] |= with_class(followed, TIQU_STARTS_FIGURE_PAIR) << shift;
        starts.maybe[1] |= with_class(followed, TIQU_STARTS_DATE_PAIR) << shift;
    }
    return starts;
}
#endif

// None of the lists overlaps another, so that several characters can be looked up at once.
static void look_up(const uint16_t *restrict points, size_t count, const uint8_t *restrict classes, uint8_t *restrict found) {
    for (size_t k = 0; k < count; k++) found[k] = classes[points[k]];
}

void tiqu_starts_by(TiquWay way, const uint16_t *points, size_t count, const uint8_t *classes, uint8_t *found,
                    TiquStarts *starts) {
    look_up(points, count + 1, classes, found);
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

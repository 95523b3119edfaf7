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

// The numbers of the bits that are set, from `base` on: how many bits there are decides no branch but one for each eight.
__attribute__((always_inline)) static inline size_t write_numbers(uint64_t left, size_t base, uint16_t *numbers) {
    size_t count = (size_t)__builtin_popcountll(left);
    for (size_t k = 0; k < count; k += 8) {
        for (size_t j = 0; j < 8; j++) {
            // behind the last one anything may stand
            numbers[k + j] = (uint16_t)(base + (size_t)__builtin_ctzll(left | (uint64_t)1 << 63));
            left &= left - 1;
        }
    }
    return count;
}

typedef size_t WriteNumbers(uint64_t left, size_t base, uint16_t *numbers);

__attribute__((always_inline)) static inline size_t kept(const TiquStarts *starts, size_t count, int reader,
                                                         const uint16_t *points, const uint64_t *pairs, uint16_t *numbers,
                                                         WriteNumbers *write) {
    size_t candidates = 0, found = 0;
    for (size_t block = 0; block * BLOCK < count; block++) {
        uint64_t bits = starts[block].sure[reader] | starts[block].maybe[reader];
        candidates += write(bits, block * BLOCK, numbers + candidates);
    }
    for (size_t k = 0; k < candidates; k++) {
        size_t number = numbers[k];
        uint32_t pair = tiqu_starts_pair(points[number], points[number + 1]);
        // stays only if it is a place: without a branch, since none would be foretold
        numbers[found] = (uint16_t)number;
        found += (starts[number / BLOCK].sure[reader] >> number % BLOCK | pairs[pair / 64] >> pair % 64) & 1;
    }
    return found;
}

#if defined(__x86_64__)
__attribute__((target("bmi,bmi2,popcnt"))) static size_t kept_bmi(const TiquStarts *starts, size_t count, int reader,
                                                                  const uint16_t *points, const uint64_t *pairs,
                                                                  uint16_t *numbers) {
    return kept(starts, count, reader, points, pairs, numbers, write_numbers);
}

#define TARGET_512 __attribute__((target("avx512f,avx512bw,avx512vbmi2,bmi,bmi2,popcnt")))
#define VECTOR_512 TARGET_512 __attribute__((always_inline)) static inline

static const _Alignas(64) uint16_t first_numbers[BLOCK / 2] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
    16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
};

// The same, half a block at once.
VECTOR_512 size_t write_numbers_512(uint64_t left, size_t base, uint16_t *numbers) {
    __m512i lower = _mm512_add_epi16(_mm512_load_si512(first_numbers), _mm512_set1_epi16((short)base));
    __m512i upper = _mm512_add_epi16(lower, _mm512_set1_epi16(BLOCK / 2));
    size_t count = (size_t)_mm_popcnt_u32((uint32_t)left);
    _mm512_storeu_si512(numbers, _mm512_maskz_compress_epi16((__mmask32)left, lower));
    _mm512_storeu_si512(numbers + count, _mm512_maskz_compress_epi16((__mmask32)(left >> 32), upper));
    return count + (size_t)_mm_popcnt_u32((uint32_t)(left >> 32));
}

TARGET_512 static size_t kept_avx512(const TiquStarts *starts, size_t count, int reader, const uint16_t *points,
                                     const uint64_t *pairs, uint16_t *numbers) {
    return kept(starts, count, reader, points, pairs, numbers, write_numbers_512);
}
#endif

size_t tiqu_starts_kept_by(TiquWay way, const TiquStarts *starts, size_t count, int reader, const uint16_t *points,
                           const uint64_t *pairs, uint16_t *numbers) {
#if defined(__x86_64__)
    if (way == TIQU_WAY_AVX512) return kept_avx512(starts, count, reader, points, pairs, numbers);
    if (way != TIQU_WAY_PORTABLE) return kept_bmi(starts, count, reader, points, pairs, numbers);
#else
    (void)way;
#endif
    return kept(starts, count, reader, points, pairs, numbers, write_numbers);
}

size_t tiqu_starts_kept(const TiquStarts *starts, size_t count, int reader, const uint16_t *points, const uint64_t *pairs,
                        uint16_t *numbers) {
    return tiqu_starts_kept_by(tiqu_best_way(), starts, count, reader, points, pairs, numbers);
}

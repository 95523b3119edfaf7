#include "Conversion.h"

#include <stdbool.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Converts the character at `at->position`, unless it has to be looked at more closely: then false.
static inline bool convert_one(TiquConversion *at, const uint8_t *text, uint8_t *output, const uint16_t *entries) {
    const uint8_t *p = text + at->position;
    uint8_t *to = output + at->position;
    if (p[0] < 0xE0) {
        to[0] = p[0];
        at->position++;
        return true;
    }
    if (p[0] >= 0xF0) return false;
    unsigned point = (unsigned)(p[0] & 15) << 12 | (unsigned)(p[1] & 63) << 6 | (p[2] & 63), entry = entries[point];
    if (entry < TIQU_CONVERSION_HEADS) return false;
    to[0] = (uint8_t)(0xE0 | entry >> 12);
    to[1] = (uint8_t)(0x80 | (entry >> 6 & 63));
    to[2] = (uint8_t)(0x80 | (entry & 63));
    at->changed += entry != point;
    at->position += 3;
    return true;
}

TiquConversion tiqu_convert_portable(const uint8_t *text, size_t start, size_t end, uint8_t *output,
                                     const uint16_t *entries) {
    TiquConversion at = {start, 0};
    while (at.position < end && convert_one(&at, text, output, entries)) continue;
    return at;
}

#if defined(__x86_64__)
#define TARGET __attribute__((target("avx2,bmi,popcnt")))
#define VECTOR TARGET __attribute__((always_inline)) static inline

// So many bytes are read at once, and so many written: eight characters and what stands behind them.
#define READ 28

VECTOR unsigned signs_of(__m256i words) { return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(words)); }

// The code points of eight characters of three bytes, and a bit in `wide` for each that is one; the others are something
// below 65,536.
VECTOR __m256i take_apart(const uint8_t *p, unsigned *wide) {
    const __m256i order = _mm256_setr_epi8(2, 1, 0, -1, 5, 4, 3, -1, 8, 7, 6, -1, 11, 10, 9, -1,  //
                                           2, 1, 0, -1, 5, 4, 3, -1, 8, 7, 6, -1, 11, 10, 9, -1);
    __m128i low = _mm_loadu_si128((const __m128i *)p), high = _mm_loadu_si128((const __m128i *)(p + 12));
    __m256i bytes = _mm256_shuffle_epi8(_mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1), order);
    __m256i forms = _mm256_and_si256(bytes, _mm256_set1_epi32(0xF00000));
    *wide = signs_of(_mm256_cmpeq_epi32(forms, _mm256_set1_epi32(0xE00000)));
    __m256i payload = _mm256_and_si256(bytes, _mm256_set1_epi32(0x0F3F3F));
    __m256i pairs = _mm256_maddubs_epi16(payload, _mm256_set1_epi32(0x014001));
    return _mm256_madd_epi16(pairs, _mm256_set1_epi32(4096 << 16 | 1));
}

VECTOR uint64_t two(const uint16_t *entries, uint64_t points) {
    return entries[(uint32_t)points] | (uint64_t)entries[points >> 32] << 32;
}

VECTOR __m256i look_up(const uint16_t *entries, __m256i points) {
    __m128i low = _mm256_castsi256_si128(points), high = _mm256_extracti128_si256(points, 1);
    return _mm256_setr_epi64x((long long)two(entries, (uint64_t)_mm_cvtsi128_si64(low)),
                              (long long)two(entries, (uint64_t)_mm_extract_epi64(low, 1)),
                              (long long)two(entries, (uint64_t)_mm_cvtsi128_si64(high)),
                              (long long)two(entries, (uint64_t)_mm_extract_epi64(high, 1)));
}

// Writes eight characters of three bytes each, and four bytes behind them.
VECTOR void write(uint8_t *to, __m256i points) {
    const __m256i order = _mm256_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1,  //
                                           0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1);
    __m256i first = _mm256_srli_epi32(points, 12);
    __m256i second = _mm256_slli_epi32(_mm256_and_si256(points, _mm256_set1_epi32(0xFC0)), 2);
    __m256i third = _mm256_slli_epi32(_mm256_and_si256(points, _mm256_set1_epi32(0x3F)), 16);
    __m256i bytes = _mm256_or_si256(_mm256_or_si256(first, second), _mm256_or_si256(third, _mm256_set1_epi32(0x8080E0)));
    bytes = _mm256_shuffle_epi8(bytes, order);
    _mm_storeu_si128((__m128i *)to, _mm256_castsi256_si128(bytes));
    _mm_storeu_si128((__m128i *)(to + 12), _mm256_extracti128_si256(bytes, 1));
}

TARGET static TiquConversion convert_avx2(const uint8_t *text, size_t start, size_t end, uint8_t *output,
                                          const uint16_t *entries) {
    TiquConversion at = {start, 0};
    while (at.position + READ <= end) {
        unsigned wide;
        __m256i points = take_apart(text + at.position, &wide), results = look_up(entries, points);
        __m256i heads = _mm256_cmpgt_epi32(_mm256_set1_epi32(TIQU_CONVERSION_HEADS), results);
        unsigned plain = wide & ~signs_of(heads), same = signs_of(_mm256_cmpeq_epi32(points, results));
        write(output + at.position, results);
        if (__builtin_expect(plain == 0xFF, 1)) {
            at.changed += 8 - (unsigned)__builtin_popcount(same);
            at.position += 24;
            continue;
        }
        unsigned count = (unsigned)__builtin_ctz(~plain);
        at.changed += (unsigned)__builtin_popcount(~same & ((1u << count) - 1));
        at.position += count * 3;
        do {
            if (!convert_one(&at, text, output, entries)) return at;
        } while (at.position < end && text[at.position] < 0x80);
    }
    while (at.position < end && convert_one(&at, text, output, entries)) continue;
    return at;
}
#endif

TiquConversion tiqu_convert(const uint8_t *text, size_t start, size_t end, uint8_t *output, const uint16_t *entries) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")) {
        return convert_avx2(text, start, end, output, entries);
    }
#endif
    return tiqu_convert_portable(text, start, end, output, entries);
}

#include "ConversionWays.h"

#include <stdbool.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

static TiquConversion convert_portable(const uint8_t *text, size_t start, size_t end, uint8_t *output,
                                       const uint16_t *entries, uint32_t *places) {
    TiquConversion at = {start, 0, 0};
    while (at.position < end && at.place_count < TIQU_CONVERSION_PLACES && at.position - start < TIQU_CONVERSION_LONGEST) {
        at.position += tiqu_convert_one(&at, text + at.position, output + at.position, at.position - start, entries, places);
    }
    return at;
}

#if defined(__x86_64__)
#define TARGET __attribute__((target("avx2,bmi,popcnt")))
#define VECTOR TARGET __attribute__((always_inline)) static inline

// So many characters are converted at once, and so many bytes read, and written.
#define TOGETHER 8
#define WINDOW 28

// Eight characters, as they are in the first 24 of 28 bytes.
typedef struct {
    __m128i low, high;
    // Their bytes, lowest first, and the code points.
    __m256i bytes, points;
    // A bit for each that is a character of three bytes indeed.
    unsigned wide;
} Window;

VECTOR unsigned signs_of(__m256i words) { return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(words)); }

VECTOR Window window_at(const uint8_t *p) {
    const __m256i order = _mm256_setr_epi8(0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1,  //
                                           0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1);
    const __m256i reversed = _mm256_setr_epi8(2, 1, 0, -1, 6, 5, 4, -1, 10, 9, 8, -1, 14, 13, 12, -1,  //
                                              2, 1, 0, -1, 6, 5, 4, -1, 10, 9, 8, -1, 14, 13, 12, -1);
    __m128i low = _mm_loadu_si128((const __m128i *)p), high = _mm_loadu_si128((const __m128i *)(p + 12));
    __m256i bytes = _mm256_shuffle_epi8(_mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1), order);
    __m256i forms = _mm256_and_si256(bytes, _mm256_set1_epi32(0xF0));
    __m256i payload = _mm256_and_si256(_mm256_shuffle_epi8(bytes, reversed), _mm256_set1_epi32(0x0F3F3F));
    __m256i pairs = _mm256_maddubs_epi16(payload, _mm256_set1_epi32(0x014001));
    return (Window){low, high, bytes, _mm256_madd_epi16(pairs, _mm256_set1_epi32(4096 << 16 | 1)),
                    signs_of(_mm256_cmpeq_epi32(forms, _mm256_set1_epi32(0xE0)))};
}

VECTOR long long two(const uint16_t *entries, uint64_t points) {
    return (long long)(entries[(uint32_t)points] | (uint64_t)entries[points >> 32] << 32);
}

VECTOR __m256i look_up(const uint16_t *entries, __m256i points) {
    __m128i low = _mm256_castsi256_si128(points), high = _mm256_extracti128_si256(points, 1);
    return _mm256_setr_epi64x(
        two(entries, (uint64_t)_mm_cvtsi128_si64(low)), two(entries, (uint64_t)_mm_extract_epi64(low, 1)),
        two(entries, (uint64_t)_mm_cvtsi128_si64(high)), two(entries, (uint64_t)_mm_extract_epi64(high, 1)));
}

// The bytes of characters of three, lowest first.
VECTOR __m256i encoded(__m256i points) {
    __m256i first = _mm256_srli_epi32(points, 12);
    __m256i second = _mm256_slli_epi32(_mm256_and_si256(points, _mm256_set1_epi32(0xFC0)), 2);
    __m256i third = _mm256_slli_epi32(_mm256_and_si256(points, _mm256_set1_epi32(0x3F)), 16);
    return _mm256_or_si256(_mm256_or_si256(first, second), _mm256_or_si256(third, _mm256_set1_epi32(0x8080E0)));
}

// Writes the bytes of eight characters, and behind them what stood there.
VECTOR void write(uint8_t *to, const Window *window, __m256i bytes) {
    const __m256i order = _mm256_setr_epi8(0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1,  //
                                           0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, -1, -1, -1, -1);
    bytes = _mm256_shuffle_epi8(bytes, order);
    _mm_storeu_si128((__m128i *)to, _mm256_castsi256_si128(bytes));
    _mm_storeu_si128((__m128i *)(to + 12), _mm_blend_epi32(_mm256_extracti128_si256(bytes, 1), window->high, 8));
}

// Notes those of eight characters that `heads` has.
VECTOR void note(TiquConversion *at, unsigned heads, size_t place, uint32_t *places) {
    uint32_t *to = places + at->place_count;
    at->place_count += (size_t)__builtin_popcount(heads);
    // Written down always: a branch would be taken as often as not.
    to[0] = (uint32_t)(place + 3 * _tzcnt_u32(heads));
    for (heads &= heads - 1, to++; heads; heads &= heads - 1) *to++ = (uint32_t)(place + 3 * _tzcnt_u32(heads));
}

// How many bytes of a window go by after `count` characters of three: ASCII, or another character.
VECTOR size_t length_of_others(TiquConversion *at, const Window *window, const uint8_t *p, size_t count, size_t place,
                               uint32_t *places) {
    unsigned wide = (unsigned)_mm_movemask_epi8(window->low) | (unsigned)_mm_movemask_epi8(window->high) << 12;
    // Behind the window is nothing that is known.
    size_t length = _tzcnt_u32((wide | 1u << WINDOW) >> count * 3);
    if (__builtin_expect(length > 0, 1)) return length;
    if (p[count * 3] < 0xF0) return 2;
    places[at->place_count++] = (uint32_t)(place + count * 3);
    return 4;
}

// Converts what is in a window; returns how many bytes that is.
VECTOR size_t convert_window(TiquConversion *at, const uint8_t *p, uint8_t *to, size_t place, const uint16_t *entries,
                             uint32_t *places) {
    const __m256i numbers = _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7);
    Window window = window_at(p);
    __m256i results = look_up(entries, window.points);
    __m256i are_heads = _mm256_cmpgt_epi32(_mm256_set1_epi32(TIQU_CONVERSION_HEADS), results);
    unsigned same = signs_of(_mm256_cmpeq_epi32(window.points, results)), heads = signs_of(are_heads);
    if (__builtin_expect(window.wide == 0xFF, 1)) {
        at->changed += (unsigned)__builtin_popcount(~(same | heads) & 0xFF);
        write(to, &window, _mm256_blendv_epi8(encoded(results), window.bytes, are_heads));
        note(at, heads, place, places);
        return TOGETHER * 3;
    }
    unsigned count = _tzcnt_u32(~window.wide), those = (1u << count) - 1;
    at->changed += (unsigned)__builtin_popcount(~(same | heads) & those);
    __m256i others = _mm256_cmpgt_epi32(numbers, _mm256_set1_epi32((int)count - 1));
    write(to, &window, _mm256_blendv_epi8(encoded(results), window.bytes, _mm256_or_si256(are_heads, others)));
    note(at, heads & those, place, places);
    return count * 3 + length_of_others(at, &window, p, count, place, places);
}

// Converts the last bytes, too few for a window, in copies with room behind them.
VECTOR void convert_end(TiquConversion *at, const uint8_t *text, size_t start, size_t end, uint8_t *output,
                        const uint16_t *entries, uint32_t *places) {
    uint8_t bytes[2 * WINDOW] = {0}, converted[2 * WINDOW];
    size_t i = 0, count = end - at->position, place = at->position - start;
    memcpy(bytes, text + at->position, count);
    memcpy(converted, bytes, sizeof bytes);
    while (i < count) i += convert_window(at, bytes + i, converted + i, place + i, entries, places);
    memcpy(output + at->position, converted, count);
    at->position = end;
}

TARGET static TiquConversion convert_avx2(const uint8_t *text, size_t start, size_t end, uint8_t *output,
                                          const uint16_t *entries, uint32_t *places) {
    TiquConversion at = {start, 0, 0};
    // A window may have as many places as characters, and one behind them.
    while (at.position < end && at.place_count + 4 * (TOGETHER + 1) < TIQU_CONVERSION_PLACES
           && at.position - start < TIQU_CONVERSION_LONGEST) {
        const uint8_t *p = text + at.position;
        if (end - at.position < WINDOW) {
            convert_end(&at, text, start, end, output, entries, places);
            break;
        }
        at.position += convert_window(&at, p, output + at.position, at.position - start, entries, places);
    }
    return at;
}
#endif

TiquConversion tiqu_convert_by(TiquWay way, const uint8_t *text, size_t start, size_t end, uint8_t *output,
                               const uint16_t *entries, uint32_t *places) {
#if defined(__x86_64__)
    if (way == TIQU_WAY_AVX512) return tiqu_convert_avx512(text, start, end, output, entries, places);
    if (way == TIQU_WAY_AVX2) return convert_avx2(text, start, end, output, entries, places);
#endif
    return convert_portable(text, start, end, output, entries, places);
}

TiquConversion tiqu_convert(const uint8_t *text, size_t start, size_t end, uint8_t *output, const uint16_t *entries,
                            uint32_t *places) {
    return tiqu_convert_by(tiqu_best_way(), text, start, end, output, entries, places);
}

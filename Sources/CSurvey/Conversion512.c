#include "ConversionWays.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <string.h>

#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,bmi,bmi2,popcnt")))
#define VECTOR TARGET __attribute__((always_inline)) static inline
#define BLOCK 64
// So many characters of three bytes fit into a block at most, and so many are looked up always.
#define THREES 21
#define LOOKED_UP 24

VECTOR __m512i all(uint8_t byte) { return _mm512_set1_epi8((char)byte); }
VECTOR __m512i words(uint16_t word) { return _mm512_set1_epi16((short)word); }
VECTOR __m512i either(__m512i a, __m512i b) { return _mm512_or_si512(a, b); }
VECTOR __m512i both(__m512i a, __m512i b) { return _mm512_and_si512(a, b); }

// The next bytes of a text, from a character's first one on, with the bytes one and two places behind each of its own.
typedef struct {
    __m512i bytes, next, next2;
    // A bit for each byte that is of the text.
    __mmask64 here;
} Window;

VECTOR Window window_at(const uint8_t *p, size_t rest) {
    if (__builtin_expect(rest >= BLOCK + 2, 1)) {
        return (Window){_mm512_loadu_si512(p), _mm512_loadu_si512(p + 1), _mm512_loadu_si512(p + 2), ~(uint64_t)0};
    }
    __mmask64 here = rest < BLOCK ? ((uint64_t)1 << rest) - 1 : ~(uint64_t)0;
    return (Window){_mm512_maskz_loadu_epi8(here, p), _mm512_maskz_loadu_epi8(here >> 1, p + 1),
                    _mm512_maskz_loadu_epi8(here >> 2, p + 2), here};
}

// The code points of the characters that begin where `starts` has a bit.
VECTOR __m512i points_of(const Window *window, __mmask64 starts) {
    __m512i lower = _mm512_ternarylogic_epi64(all(0xC0), _mm512_slli_epi16(window->next, 6), window->next2, 0xCA);
    __m512i upper = _mm512_ternarylogic_epi64(all(0xF0), _mm512_slli_epi16(window->bytes, 4),
                                              _mm512_srli_epi16(window->next, 2), 0xCA);
    __m256i low = _mm512_castsi512_si256(_mm512_maskz_compress_epi8(starts, lower));
    __m256i high = _mm512_castsi512_si256(_mm512_maskz_compress_epi8(starts, upper));
    return either(_mm512_cvtepu8_epi16(low), _mm512_slli_epi16(_mm512_cvtepu8_epi16(high), 8));
}

VECTOR __m128i eight(const uint16_t *entries, const uint16_t *points) {
    return _mm_setr_epi16((short)entries[points[0]], (short)entries[points[1]], (short)entries[points[2]],
                          (short)entries[points[3]], (short)entries[points[4]], (short)entries[points[5]],
                          (short)entries[points[6]], (short)entries[points[7]]);
}

VECTOR __m512i look_up(const uint16_t *entries, __m512i points) {
    _Alignas(64) uint16_t list[32];
    _mm512_store_si512(list, points);
    __m256i first = _mm256_set_m128i(eight(entries, list + 8), eight(entries, list));
    return _mm512_inserti64x4(_mm512_castsi256_si512(first), _mm256_castsi128_si256(eight(entries, list + 16)), 1);
}

// The bytes of a block with those characters written over it that begin where `starts` has a bit.
VECTOR __m512i written_over(__m512i bytes, __mmask64 starts, __m512i points) {
    __m512i tail = either(both(points, words(0x3F)), words(0x80));
    __m512i middle = either(both(_mm512_srli_epi16(points, 6), words(0x3F)), words(0x80));
    __m512i lead = either(_mm512_srli_epi16(points, 12), words(0xE0));
    bytes = _mm512_mask_expand_epi8(bytes, starts, _mm512_castsi256_si512(_mm512_cvtepi16_epi8(lead)));
    bytes = _mm512_mask_expand_epi8(bytes, starts << 1, _mm512_castsi256_si512(_mm512_cvtepi16_epi8(middle)));
    return _mm512_mask_expand_epi8(bytes, starts << 2, _mm512_castsi256_si512(_mm512_cvtepi16_epi8(tail)));
}

// Notes the places of a block that begins at `place`. Four are written down always: a branch would cost more.
VECTOR void note(TiquConversion *at, uint64_t heads, size_t place, uint32_t *places) {
    uint32_t *to = places + at->place_count;
    size_t count = (size_t)_mm_popcnt_u64(heads);
    at->place_count += count;
    for (size_t k = 0; k < 4 || __builtin_expect(k < count, 0); k++, heads &= heads - 1) {
        to[k] = (uint32_t)(place + _tzcnt_u64(heads));
    }
}

// Converts the characters of a block; returns how many bytes they have, 0 where there are others but those of one and of
// three bytes.
VECTOR size_t convert_block(TiquConversion *at, const uint8_t *p, size_t rest, uint8_t *to, size_t place,
                            const uint16_t *entries, uint32_t *places) {
    Window window = window_at(p, rest);
    uint64_t wide = _mm512_movepi8_mask(window.bytes);
    uint64_t tails = _mm512_cmplt_epi8_mask(window.bytes, all(0xC0));
    uint64_t threes = _mm512_cmpeq_epi8_mask(both(window.bytes, all(0xF0)), all(0xE0));
    if (__builtin_expect((wide & ~tails & ~threes) != 0, 0)) return 0;
    uint64_t starts = threes & window.here >> 2;
    __m512i points = points_of(&window, starts), results = look_up(entries, points);
    __mmask32 valid = (1u << _mm_popcnt_u64(starts)) - 1;
    __mmask32 heads = _mm512_mask_cmplt_epu16_mask(valid, results, words(TIQU_CONVERSION_HEADS));
    at->changed += (unsigned)_mm_popcnt_u32(_mm512_mask_cmpneq_epi16_mask(valid & ~heads, results, points));
    __m512i bytes = written_over(window.bytes, starts, _mm512_mask_mov_epi16(results, heads, points));
    _mm512_mask_storeu_epi8(to, window.here, bytes);
    note(at, _pdep_u64(heads, starts), place, places);
    // What the block cuts off is left to the next one.
    uint64_t cut = threes & ~starts;
    return cut != 0 ? (size_t)_tzcnt_u64(cut) : rest < BLOCK ? rest : BLOCK;
}

TARGET TiquConversion tiqu_convert_avx512(const uint8_t *text, size_t start, size_t end, uint8_t *output,
                                          const uint16_t *entries, uint32_t *places) {
    TiquConversion at = {start, 0, 0};
    // A block may have as many places as characters of three bytes, or four that do not count.
    while (at.position < end && at.place_count + THREES + 4 < TIQU_CONVERSION_PLACES
           && at.position - start < TIQU_CONVERSION_LONGEST) {
        size_t i = at.position, place = i - start;
        size_t length = convert_block(&at, text + i, end - i, output + i, place, entries, places);
        if (__builtin_expect(length > 0, 1)) {
            at.position += length;
            continue;
        }
        size_t stop = end - i < BLOCK ? end : i + BLOCK;
        while (at.position < stop) {
            i = at.position;
            at.position += tiqu_convert_one(&at, text + i, output + i, i - start, entries, places);
        }
    }
    return at;
}
#endif

#include "CharacterWays.h"

#if defined(__x86_64__)
#include <immintrin.h>

#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,popcnt")))
#define VECTOR TARGET __attribute__((always_inline)) static inline
#define BLOCK 64

VECTOR __m512i all(uint8_t byte) { return _mm512_set1_epi8((char)byte); }
VECTOR __mmask64 bytes_in(size_t rest) { return rest < BLOCK ? ((uint64_t)1 << rest) - 1 : ~(uint64_t)0; }

// For each byte of a block, with the two behind it, the halves of the character that begins there if one does.
typedef struct {
    __m512i upper, lower;
} Points;

VECTOR Points points_at(__m512i bytes, __m512i second, __m512i third, __mmask64 wide) {
    __m512i lower = _mm512_ternarylogic_epi64(all(0xC0), _mm512_slli_epi16(second, 6), third, 0xCA);
    __m512i upper = _mm512_ternarylogic_epi64(all(0xF0), _mm512_slli_epi16(bytes, 4), _mm512_srli_epi16(second, 2), 0xCA);
    return (Points){_mm512_maskz_mov_epi8(wide, upper), _mm512_mask_mov_epi8(bytes, wide, lower)};
}

// The same with characters of two and of four bytes, which hardly any block has.
VECTOR Points with_others(Points points, __m512i bytes, __m512i second) {
    __mmask64 fours = _mm512_cmpge_epu8_mask(bytes, all(0xF0));
    __mmask64 twos = _mm512_cmpge_epu8_mask(bytes, all(0xC0)) & _mm512_cmplt_epu8_mask(bytes, all(0xE0));
    __m512i lower = _mm512_ternarylogic_epi64(all(0xC0), _mm512_slli_epi16(bytes, 6), second, 0xCA);
    __m512i upper = _mm512_and_si512(_mm512_srli_epi16(bytes, 2), all(0x07));
    __m512i beyond = all(0xFF);
    return (Points){_mm512_mask_mov_epi8(_mm512_mask_mov_epi8(points.upper, twos, upper), fours, beyond),
                    _mm512_mask_mov_epi8(_mm512_mask_mov_epi8(points.lower, twos, lower), fours, beyond)};
}

VECTOR __m512i widened(__m512i bytes, int half) {
    return _mm512_cvtepu8_epi16(half ? _mm512_extracti64x4_epi64(bytes, 1) : _mm512_castsi512_si256(bytes));
}

// Writes half of what a block has down.
VECTOR void write_half(Points points, __m512i heads, size_t offset, int half, uint16_t *to, uint16_t *places) {
    __m512i upper = _mm512_slli_epi16(widened(points.upper, half), 8);
    _mm512_storeu_si512(to, _mm512_or_si512(upper, widened(points.lower, half)));
    _mm512_storeu_si512(places, _mm512_add_epi16(_mm512_set1_epi16((short)offset), widened(heads, half)));
}

TARGET size_t tiqu_characters_avx512(const uint8_t *text, size_t count, size_t start, size_t end, uint16_t *points,
                                     uint16_t *places) {
    static const _Alignas(64) uint8_t numbers[BLOCK] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    size_t found = 0;
    for (size_t i = start; i < end; i += BLOCK) {
        const uint8_t *p = text + i;
        __mmask64 here = bytes_in(count - i);
        __m512i bytes = _mm512_maskz_loadu_epi8(here, p);
        __m512i second = _mm512_maskz_loadu_epi8(bytes_in(count - i - 1), p + 1);
        __m512i third = _mm512_maskz_loadu_epi8(count - i < 2 ? 0 : bytes_in(count - i - 2), p + 2);
        __mmask64 wide = _mm512_movepi8_mask(bytes);
        __mmask64 heads = _mm512_cmpge_epi8_mask(bytes, all(0xC0)) & bytes_in(end - i);
        __mmask64 threes = _mm512_cmpeq_epi8_mask(_mm512_and_si512(bytes, all(0xF0)), all(0xE0));
        Points all_points = points_at(bytes, second, third, wide);
        if (__builtin_expect((heads & wide & ~threes) != 0, 0)) all_points = with_others(all_points, bytes, second);
        Points kept = {_mm512_maskz_compress_epi8(heads, all_points.upper),
                       _mm512_maskz_compress_epi8(heads, all_points.lower)};
        __m512i starts = _mm512_maskz_compress_epi8(heads, _mm512_load_si512(numbers));
        size_t number = (size_t)_mm_popcnt_u64(heads);
        write_half(kept, starts, i - start, 0, points + found, places + found);
        if (number > BLOCK / 2) {
            write_half(kept, starts, i - start, 1, points + found + BLOCK / 2, places + found + BLOCK / 2);
        }
        found += number;
    }
    return found;
}
#endif

#include "Batch.h"

#if HAS_VECTORS
#include <immintrin.h>

#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,popcnt")))
#define VECTOR TARGET __attribute__((always_inline)) static inline

VECTOR __m512i all(uint8_t byte) { return _mm512_set1_epi8((char)byte); }
VECTOR __m512i both(__m512i a, __m512i b) { return _mm512_and_si512(a, b); }
VECTOR __mmask64 equal(__m512i bytes, uint8_t byte) { return _mm512_cmpeq_epi8_mask(bytes, all(byte)); }
// For each of `indexes`, of which the upper bit does not count, a byte of a list of 128.
VECTOR __m512i look_up(__m512i indexes, const uint8_t *list) {
    return _mm512_permutex2var_epi8(_mm512_load_si512(list), indexes, _mm512_load_si512(list + 64));
}

// Where ASCII may have a kind: controls but for the tab, and ! ( ) . < ? [ ].
VECTOR __mmask64 narrow_places(__m512i bytes, __mmask64 wide) {
    static const _Alignas(64) uint8_t list[128] = {
        [0 ... 0x1F] = 0x80, ['\t'] = 0,   ['!'] = 0x80, ['('] = 0x80, [')'] = 0x80, ['.'] = 0x80,
        ['<'] = 0x80,        ['?'] = 0x80, ['['] = 0x80, [']'] = 0x80, [0x7F] = 0x80,
    };
    return _mm512_movepi8_mask(look_up(bytes, list)) & ~wide;
}

// Where a character of three bytes ends that may have a kind: in the rows of Unicode that have signs and forms, but for ，、,
// which are many. `upper` and `lower` are the halves of its code point.
VECTOR __mmask64 wide_places(__mmask64 ends, __m512i upper, __m512i lower) {
    // For the lower half of either comma its upper half; what else has these has no kind.
    static const _Alignas(64) uint8_t commas[128] = {[0x01] = 0x30, [0x0C] = 0xFF};
    ends = _mm512_mask_cmpneq_epi8_mask(ends, upper, look_up(lower, commas));
    __m512i from18 = _mm512_sub_epi8(upper, all(FIRST_ROW));
    return _mm512_mask_cmple_epu8_mask(ends, from18, all(LAST_ROW - FIRST_ROW))
           | _mm512_mask_cmpge_epu8_mask(ends, upper, all(FORM_ROW));
}

// Writes those characters down that `mask` has; returns how many. They are up to 32.
VECTOR size_t write_points(uint16_t *to, __mmask64 mask, __m512i upper, __m512i lower) {
    __m256i low = _mm512_castsi512_si256(_mm512_maskz_compress_epi8(mask, lower));
    __m256i high = _mm512_castsi512_si256(_mm512_maskz_compress_epi8(mask, upper));
    __m512i points = _mm512_or_si512(_mm512_cvtepu8_epi16(low), _mm512_slli_epi16(_mm512_cvtepu8_epi16(high), 8));
    _mm512_storeu_si512(to, points);
    return (size_t)_mm_popcnt_u64(mask);
}

// Adds the places of a block that begins at `offset`: those of the last bytes of characters, of which some are `wide`.
VECTOR void write_places(Batch *batch, __mmask64 places, __mmask64 wide, size_t offset) {
    static const _Alignas(64) uint8_t numbers[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    __m512i starts = _mm512_load_si512(numbers);
    starts = _mm512_maskz_compress_epi8(places, _mm512_mask_sub_epi8(starts, wide, starts, all(2)));
    __m256i base = _mm256_set1_epi16((short)offset);
    uint16_t *to = batch->starts + batch->place_count;
    size_t count = (size_t)_mm_popcnt_u64(places);
    batch->place_count += count;
    _mm256_storeu_si256((__m256i *)to, _mm256_add_epi16(base, _mm256_cvtepi8_epi16(_mm512_castsi512_si128(starts))));
    if (__builtin_expect(count <= 16, 1)) return;
    _mm256_storeu_si256((__m256i *)to + 1, _mm256_add_epi16(base, _mm256_cvtepi8_epi16(_mm512_extracti32x4_epi32(starts, 1))));
    _mm256_storeu_si256((__m256i *)to + 2, _mm256_add_epi16(base, _mm256_cvtepi8_epi16(_mm512_extracti32x4_epi32(starts, 2))));
    _mm256_storeu_si256((__m256i *)to + 3, _mm256_add_epi16(base, _mm256_cvtepi8_epi16(_mm512_extracti32x4_epi32(starts, 3))));
}

// A block of a text, with the bytes one and two places before each of its own; zeros where the text has none.
typedef struct {
    __m512i bytes, last, last2;
    // A bit for each byte that is of the text.
    __mmask64 here;
} Window;

VECTOR Window window_at(const uint8_t *text, size_t count, size_t i) {
    const uint8_t *p = text + i;
    if (__builtin_expect(i >= 2 && count - i >= BLOCK, 1)) {
        return (Window){_mm512_loadu_si512(p), _mm512_loadu_si512(p - 1), _mm512_loadu_si512(p - 2), ~(uint64_t)0};
    }
    __mmask64 here = bytes_in(count - i), all_ones = ~(uint64_t)0;
    return (Window){_mm512_maskz_loadu_epi8(here, p),
                    _mm512_maskz_loadu_epi8((here << 1 | 1) & all_ones << (i < 1), p - 1),
                    _mm512_maskz_loadu_epi8((here << 2 | 3) & all_ones << (i < 2 ? 2 - i : 0), p - 2), here};
}

TARGET bool tiqu_take_apart_avx512(Batch *batch, const uint8_t *text, size_t count, size_t i, const uint8_t *orders) {
    (void)orders;
    uint64_t threes = 0, wrong = 0;
    size_t offset = 0, rest = count - i;
    batch->point_count = batch->place_count = 0;
    batch->is_stopped = false;
    for (; offset < BATCH * BLOCK && offset < rest && batch->place_count <= MANY_PLACES; offset += BLOCK) {
        Window window = window_at(text, count, i + offset);
        __m512i bytes = window.bytes, last = window.last, last2 = window.last2;
        __mmask64 here = window.here;
        Forms forms = {_mm512_movepi8_mask(bytes), _mm512_cmplt_epi8_mask(bytes, all(0xC0)),
                       equal(both(bytes, all(0xF0)), 0xE0)};
        if (__builtin_expect(has_others(forms), 0)) {
            batch->is_stopped = true;
            break;
        }
        uint64_t ends = ends_of(forms, threes);
        wrong |= tails_of(forms, threes) ^ forms.tails;
        threes = forms.threes;
        __m512i lower = _mm512_ternarylogic_epi64(all(0xC0), _mm512_slli_epi16(last, 6), bytes, 0xCA);
        __m512i upper = _mm512_ternarylogic_epi64(all(0xF0), _mm512_slli_epi16(last2, 4), _mm512_srli_epi16(last, 2), 0xCA);
        __mmask64 places = (narrow_places(bytes, forms.wide) | wide_places(ends, upper, lower)) & here;
        batch->point_count += write_points(batch->points + batch->point_count, ends, upper, lower);
        write_places(batch, places, forms.wide, offset);
    }
    batch->length = (offset < rest ? offset : rest) - cut_off(threes);
    return wrong == 0;
}
#endif

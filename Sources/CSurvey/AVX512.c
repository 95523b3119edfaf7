#include "Batch.h"

#if HAS_VECTORS
#include <immintrin.h>

#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,popcnt")))
#define VECTOR TARGET __attribute__((always_inline)) static inline

VECTOR __m512i all(uint8_t byte) { return _mm512_set1_epi8((char)byte); }
VECTOR __m512i both(__m512i a, __m512i b) { return _mm512_and_si512(a, b); }
VECTOR __mmask64 equal(__m512i bytes, uint8_t byte) { return _mm512_cmpeq_epi8_mask(bytes, all(byte)); }
VECTOR __mmask64 equal_in(__mmask64 mask, __m512i bytes, uint8_t byte) {
    return _mm512_mask_cmpeq_epi8_mask(mask, bytes, all(byte));
}

// A byte of a list of sixteen for each of `indexes`.
#define LOOK_UP(indexes, ...) _mm512_shuffle_epi8(_mm512_broadcast_i32x4(_mm_setr_epi8(__VA_ARGS__)), indexes)

// Where ASCII may have a kind: controls but for the tab, and ! ( ) . < ? [ ].
VECTOR __mmask64 narrow_places(__m512i bytes) {
    __m512i high = both(_mm512_srli_epi16(bytes, 4), all(15));
    return _mm512_test_epi8_mask(
        LOOK_UP(both(bytes, all(15)), 3, 7, 3, 3, 3, 3, 3, 3, 7, 6, 3, 0x13, 0xB, 0x13, 7, 0x2B),
        LOOK_UP(high, 1, 2, 4, 8, 0, 0x10, 0, 0x20, 0, 0, 0, 0, 0, 0, 0, 0));
}

// Where a character of three bytes ends that may have a kind: in the rows of Unicode that have signs and forms, but for ，、,
// which are many. `upper` and `lower` are the halves of its code point.
VECTOR __mmask64 wide_places(__mmask64 ends, __m512i first, __m512i upper, __m512i lower) {
    __mmask64 is3000 = equal_in(ends, upper, 0x30);
    __mmask64 commas = equal_in(equal(upper, 0xFF), lower, 0x0C) | equal_in(is3000, lower, 0x01);
    return (equal(first, 0xE2) | equal(first, 0xEF) | is3000) & ~commas;
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

TARGET bool tiqu_take_apart_avx512(Batch *batch, const uint8_t *text, size_t count, size_t i, const uint8_t *orders) {
    (void)orders;
    uint64_t threes = 0, wrong = 0;
    size_t offset = 0, rest = count - i;
    batch->point_count = batch->place_count = 0;
    batch->is_stopped = false;
    for (; offset < BATCH * BLOCK && offset < rest && batch->place_count <= MANY_PLACES; offset += BLOCK) {
        const uint8_t *p = text + i + offset;
        size_t before = i + offset;
        __mmask64 here = bytes_in(rest - offset), all_ones = ~(uint64_t)0;
        __m512i bytes = _mm512_maskz_loadu_epi8(here, p);
        __m512i last = _mm512_maskz_loadu_epi8((here << 1 | 1) & all_ones << (before < 1), p - 1);
        __m512i last2 = _mm512_maskz_loadu_epi8((here << 2 | 3) & all_ones << (before < 2 ? 2 - before : 0), p - 2);
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
        __mmask64 places = (narrow_places(bytes) | wide_places(ends, last2, upper, lower)) & here;
        batch->point_count += write_points(batch->points + batch->point_count, ends, upper, lower);
        write_places(batch, places, forms.wide, offset);
    }
    batch->length = (offset < rest ? offset : rest) - cut_off(threes);
    return wrong == 0;
}
#endif

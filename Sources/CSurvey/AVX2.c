#include "Batch.h"

#if HAS_VECTORS
#include <immintrin.h>
#include <string.h>

#define TARGET __attribute__((target("avx2,bmi,popcnt")))
#define VECTOR TARGET __attribute__((always_inline)) static inline
#define HALF 32

VECTOR __m256i all(uint8_t byte) { return _mm256_set1_epi8((char)byte); }
VECTOR __m256i both(__m256i a, __m256i b) { return _mm256_and_si256(a, b); }
VECTOR __m256i either(__m256i a, __m256i b) { return _mm256_or_si256(a, b); }
VECTOR __m256i equal(__m256i bytes, uint8_t byte) { return _mm256_cmpeq_epi8(bytes, all(byte)); }
VECTOR uint32_t mask_of(__m256i bytes) { return (uint32_t)_mm256_movemask_epi8(bytes); }
VECTOR __m256i load(const uint8_t *p) { return _mm256_loadu_si256((const __m256i *)p); }

// A byte of a list of sixteen for each of `indexes`.
#define LOOK_UP(indexes, ...) _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_setr_epi8(__VA_ARGS__)), indexes)

// Not zero where ASCII may have a kind: controls but for the tab, and ! ( ) . < ? [ ].
VECTOR __m256i narrow_places(__m256i bytes) {
    __m256i high = both(_mm256_srli_epi16(bytes, 4), all(15));
    return both(LOOK_UP(both(bytes, all(15)), 3, 7, 3, 3, 3, 3, 3, 3, 7, 6, 3, 0x13, 0xB, 0x13, 7, 0x2B),
                LOOK_UP(high, 1, 2, 4, 8, 0, 0x10, 0, 0x20, 0, 0, 0, 0, 0, 0, 0, 0));
}

// All ones where a character of three bytes ends that may have a kind: in the rows of Unicode that have signs and forms,
// but for ，、, which are many. `upper` and `lower` are the halves of its code point.
VECTOR __m256i wide_places(__m256i first, __m256i upper, __m256i lower) {
    __m256i is3000 = both(equal(first, 0xE3), equal(upper, 0x30));
    __m256i signs = either(either(either(equal(first, 0xE1), equal(first, 0xE2)), equal(first, 0xEF)), is3000);
    __m256i commas = either(both(equal(upper, 0xFF), equal(lower, 0x0C)), both(is3000, equal(lower, 0x01)));
    return _mm256_andnot_si256(commas, signs);
}

// Half a block: its forms and places, a bit for each byte, and the characters of three bytes which would end at each of them,
// eight in each part.
typedef struct {
    uint32_t wide, tails, threes, places;
    __m128i points[4];
} Half;

// Takes half a block apart at `p`, which has two bytes before it.
VECTOR Half half_at(const uint8_t *p) {
    __m256i bytes = load(p), last = load(p - 1), last2 = load(p - 2);
    __m256i lower = either(both(_mm256_slli_epi16(last, 6), all(0xC0)), both(bytes, all(0x3F)));
    __m256i upper = either(both(_mm256_slli_epi16(last2, 4), all(0xF0)), both(_mm256_srli_epi16(last, 2), all(0x0F)));
    __m256i places = either(narrow_places(bytes), wide_places(last2, upper, lower));
    __m256i even = _mm256_unpacklo_epi8(lower, upper), odd = _mm256_unpackhi_epi8(lower, upper);
    return (Half){mask_of(bytes),
                  mask_of(_mm256_cmpgt_epi8(all(0xC0), bytes)),
                  mask_of(equal(both(bytes, all(0xF0)), 0xE0)),
                  ~mask_of(equal(places, 0)),
                  {_mm256_castsi256_si128(even), _mm256_castsi256_si128(odd), _mm256_extracti128_si256(even, 1),
                   _mm256_extracti128_si256(odd, 1)}};
}

// Adds the characters that end where `ends` has a bit. Eight bytes are written always: where eight bytes are well-formed, no
// more than three characters of three end.
VECTOR void take_points(Batch *batch, const Half *half, uint32_t ends, const uint8_t *orders) {
    uint16_t *to = batch->points + batch->point_count;
    batch->point_count += (size_t)__builtin_popcount(ends);
    for (size_t k = 0; k < 4; k++, ends >>= 8) {
        __m128i order = _mm_loadl_epi64((const __m128i *)(orders + (ends & 255) * 8));
        _mm_storel_epi64((__m128i *)to, _mm_shuffle_epi8(half->points[k], order));
        to += __builtin_popcount(ends & 255);
    }
}

// Adds the places of a block that begins at `offset`: those of the last bytes of characters, of which some are `wide`. Four
// are written down always: a branch on how many there are would cost more.
VECTOR void take_places(Batch *batch, uint64_t places, uint64_t wide, size_t offset) {
    uint16_t *to = batch->starts + batch->place_count;
    size_t count = (size_t)__builtin_popcountll(places);
    batch->place_count += count;
    for (size_t k = 0; k < 4 || __builtin_expect(k < count, 0); k++, places &= places - 1) {
        size_t place = _tzcnt_u64(places) & (BLOCK - 1);
        to[k] = (uint16_t)(offset + place - (wide >> place & 1) * 2);
    }
}

// Where the two bytes before a block and the block itself can be loaded: in the text, or in a copy with room around it.
static inline const uint8_t *loadable(const uint8_t *text, size_t count, size_t i, uint8_t *copy) {
    if (i >= 2 && count - i >= BLOCK) return text + i;
    size_t before = i < 2 ? i : 2, here = count - i < BLOCK ? count - i : BLOCK;
    memset(copy, 0, BLOCK + 2);
    memcpy(copy + 2 - before, text + i - before, before + here);
    return copy + 2;
}

TARGET bool tiqu_take_apart_avx2(Batch *batch, const uint8_t *text, size_t count, size_t i, const uint8_t *orders) {
    size_t offset = 0, rest = count - i;
    uint64_t threes = 0, wrong = 0;
    batch->point_count = batch->place_count = 0;
    batch->is_stopped = false;
    for (; offset < BATCH * BLOCK && offset < rest && batch->place_count <= MANY_PLACES; offset += BLOCK) {
        uint8_t copy[BLOCK + 2];
        const uint8_t *p = loadable(text, count, i + offset, copy);
        Half first = half_at(p), second = half_at(p + HALF);
        Forms forms = {first.wide | (uint64_t)second.wide << HALF, first.tails | (uint64_t)second.tails << HALF,
                       first.threes | (uint64_t)second.threes << HALF};
        if (__builtin_expect(has_others(forms), 0)) {
            batch->is_stopped = true;
            break;
        }
        uint64_t ends = ends_of(forms, threes);
        wrong |= tails_of(forms, threes) ^ forms.tails;
        threes = forms.threes;
        take_points(batch, &first, (uint32_t)ends, orders);
        take_points(batch, &second, (uint32_t)(ends >> HALF), orders);
        uint64_t places = (first.places | (uint64_t)second.places << HALF) & bytes_in(rest - offset);
        take_places(batch, places, forms.wide, offset);
    }
    batch->length = (offset < rest ? offset : rest) - cut_off(threes);
    return wrong == 0;
}
#endif

#include "CSurvey.h"

#include <stdbool.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// A stretch ends with the first character that starts at or behind this offset; eight more characters keep within the
// bits of an offset.
#define STRETCH 480

// What was noted: up to eight entries side by side, the first lowest, and the offset of the first.
typedef struct {
    uint64_t entries[TIQU_SURVEY_EVENTS];
    uint16_t offsets[TIQU_SURVEY_EVENTS];
} Notes;

// Written down always, and kept only where an entry has a kind: cheaper than a branch. Returns how many notes there are.
static inline size_t note(Notes *notes, size_t noted, uint64_t entries, size_t offset) {
    uint64_t kinds = entries & 0xFCFCFCFCFCFCFCFC;
    notes->entries[noted] = kinds;
    notes->offsets[noted] = (uint16_t)offset;
    return noted + (kinds != 0);
}

static inline bool is_tail(uint8_t byte) { return (byte & 0xC0) == 0x80; }

// The length of the character at `p`, which has `rest` bytes before the end of the text, and its entry; 0 where it is not
// well-formed. That three bytes say too little, or a surrogate, their entry tells.
static inline size_t one(const uint8_t *p, size_t rest, const uint8_t *table, uint64_t *entry) {
    if (p[0] < 0x80) {
        *entry = table[TIQU_SURVEY_NARROW + p[0]];
        return 1;
    }
    if (p[0] >= 0xE0 && p[0] < 0xF0) {
        if (rest < 3 || !is_tail(p[1]) || !is_tail(p[2])) return 0;
        *entry = table[(size_t)(p[0] & 15) << 12 | (size_t)(p[1] & 63) << 6 | (size_t)(p[2] & 63)];
        return 3;
    }
    if (p[0] < 0xE0) {
        if (p[0] < 0xC2 || rest < 2 || !is_tail(p[1])) return 0;
        *entry = table[TIQU_SURVEY_NARROW + ((size_t)(p[0] & 31) << 6 | (p[1] & 63))];
        return 2;
    }
    if (p[0] > 0xF4 || rest < 4 || !is_tail(p[1]) || !is_tail(p[2]) || !is_tail(p[3])) return 0;
    if ((p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F)) return 0;
    *entry = TIQU_SURVEY_BEYOND << 2;
    return 4;
}

static void drain(const Notes *notes, size_t noted, uint16_t *events, TiquStretch *stretch) {
    size_t n = 0;
    for (size_t k = 0; k < noted; k++) {
        uint64_t entries = notes->entries[k];
        do {
            unsigned bit = (unsigned)__builtin_ctzll(entries) & 56;
            uint64_t kind = (entries >> bit & 0xFF) >> 2;
            events[n++] = (uint16_t)(notes->offsets[k] + (bit >> 3) * 3 | kind << TIQU_SURVEY_OFFSET_BITS);
            entries &= ~((uint64_t)0xFF << bit);
        } while (entries);
    }
    stretch->event_count = n;
}

TiquStretch tiqu_survey_stretch_portable(const uint8_t *text, size_t count, const uint8_t *table, uint16_t *events) {
    TiquStretch stretch = {0};
    Notes notes;
    size_t i = 0, noted = 0;
    while (i < count && i < STRETCH) {
        uint64_t entry;
        size_t length = one(text + i, count - i, table, &entry);
        if (!length) return (TiquStretch){0};
        stretch.hans += entry & 1;
        stretch.hant += entry >> 1 & 1;
        noted = note(&notes, noted, entry, i);
        i += length;
    }
    stretch.length = i;
    drain(&notes, noted, events, &stretch);
    return stretch;
}

#if defined(__x86_64__)
#define VECTOR __attribute__((target("avx2,popcnt,bmi"), always_inline)) static inline

// The code points of eight characters of three bytes, as they are in 24 bytes, and a bit in `whole` for each that is such a
// character; the others are something below 65,536. Loads 28 bytes.
VECTOR __m256i take_apart(const uint8_t *p, unsigned *whole) {
    const __m256i order = _mm256_setr_epi8(2, 1, 0, -1, 5, 4, 3, -1, 8, 7, 6, -1, 11, 10, 9, -1,  //
                                           2, 1, 0, -1, 5, 4, 3, -1, 8, 7, 6, -1, 11, 10, 9, -1);
    __m128i low = _mm_loadu_si128((const __m128i *)p), high = _mm_loadu_si128((const __m128i *)(p + 12));
    __m256i bytes = _mm256_shuffle_epi8(_mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1), order);
    __m256i form = _mm256_and_si256(bytes, _mm256_set1_epi32(0xF0C0C0));
    __m256i right = _mm256_cmpeq_epi32(form, _mm256_set1_epi32(0xE08080));
    *whole = (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(right));
    __m256i payload = _mm256_and_si256(bytes, _mm256_set1_epi32(0x0F3F3F));
    __m256i pairs = _mm256_maddubs_epi16(payload, _mm256_set1_epi32(0x014001));
    return _mm256_madd_epi16(pairs, _mm256_set1_epi32(4096 << 16 | 1));
}

VECTOR uint64_t two(const uint8_t *table, long long points) {
    return table[(uint32_t)points] | (uint64_t)table[(uint64_t)points >> 32] << 8;
}

VECTOR uint64_t look_up(const uint8_t *table, __m256i points) {
    __m128i low = _mm256_castsi256_si128(points), high = _mm256_extracti128_si256(points, 1);
    return two(table, _mm_cvtsi128_si64(low)) | two(table, _mm_extract_epi64(low, 1)) << 16
           | two(table, _mm_cvtsi128_si64(high)) << 32 | two(table, _mm_extract_epi64(high, 1)) << 48;
}

// How far a part of a stretch has been looked at; `isRight` is false where it is not well-formed.
typedef struct {
    size_t i, noted;
    uint64_t hans, hant;
    bool is_right;
} Progress;

VECTOR Progress take(Progress at, Notes *notes, uint64_t entries, size_t offset, size_t length) {
    at.hans += (uint64_t)__builtin_popcountll(entries & 0x0101010101010101);
    at.hant += (uint64_t)__builtin_popcountll(entries & 0x0202020202020202);
    at.noted = note(notes, at.noted, entries, offset);
    at.i += length;
    return at;
}

// Looks at `bytes` up to `limit`, where 27 more can be loaded; `count` is where the text ends, and `start` the offset of
// `bytes` in their stretch.
VECTOR Progress look_at_part(Progress at, const uint8_t *bytes, size_t limit, size_t count, size_t start,
                             const uint8_t *table, Notes *notes) {
    while (at.i < limit) {
        unsigned whole;
        __m256i points = take_apart(bytes + at.i, &whole);
        if (__builtin_expect(whole == 0xFF, 1)) {
            at = take(at, notes, look_up(table, points), start + at.i, 24);
            continue;
        }
        // A branch, and no arithmetic with what was found: so the next characters need not wait for these.
        unsigned length = (unsigned)__builtin_ctz(~whole);
        if (length > 0) {
            uint64_t entries = look_up(table, points) & (((uint64_t)1 << length * 8) - 1);
            at = take(at, notes, entries, start + at.i, length * 3);
            if (at.i >= limit) break;
        }
        if (bytes[at.i] >= 0x80) {
            uint64_t entry;
            size_t width = one(bytes + at.i, count - at.i, table, &entry);
            if (width == 0) {
                at.is_right = false;
                return at;
            }
            at = take(at, notes, entry, start + at.i, width);
        }
        while (at.i < limit && bytes[at.i] < 0x80) {
            at.noted = note(notes, at.noted, table[TIQU_SURVEY_NARROW + bytes[at.i]], start + at.i);
            at.i++;
        }
    }
    return at;
}

__attribute__((target("avx2,popcnt,bmi"))) static TiquStretch look_avx2(const uint8_t *text, size_t count,
                                                                       const uint8_t *table, uint16_t *events) {
    Notes notes;
    Progress at = {0, 0, 0, 0, true};
    size_t limit = count < STRETCH ? count : STRETCH, safe = count < 27 ? 0 : count - 27;
    at = look_at_part(at, text, limit < safe ? limit : safe, count, 0, table, &notes);
    if (at.is_right && at.i < limit) {
        // What is too close to the end to be loaded at once is looked at in a copy with room behind it.
        uint8_t end[64] = {0};
        size_t start = at.i;
        memcpy(end, text + start, count - start);
        at.i = 0;
        at = look_at_part(at, end, limit - start, count - start, start, table, &notes);
        at.i += start;
    }
    if (!at.is_right) return (TiquStretch){0};
    TiquStretch stretch = {at.i, 0, (uint32_t)at.hans, (uint32_t)at.hant};
    drain(&notes, at.noted, events, &stretch);
    return stretch;
}
#endif

TiquStretch tiqu_survey_stretch(const uint8_t *text, size_t count, const uint8_t *entries, uint16_t *events) {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt")) {
        return look_avx2(text, count, entries, events);
    }
#endif
    return tiqu_survey_stretch_portable(text, count, entries, events);
}

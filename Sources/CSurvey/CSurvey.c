#include "CSurvey.h"

#include <string.h>

#include "Batch.h"

// A survey on its way. Its stretch begins at `start`, the next character at `i`.
typedef struct {
    const uint8_t *text, *table;
    size_t count, start, i;
    uint64_t *marks, *others;
    TiquStretch stretch;
} Survey;

static inline bool is_tail(uint8_t byte) { return (byte & 0xC0) == 0x80; }

static inline size_t point_of_three(const uint8_t *p) {
    return (size_t)(p[0] & 15) << 12 | (size_t)(p[1] & 63) << 6 | (size_t)(p[2] & 63);
}

static inline size_t point_of_two(const uint8_t *p) { return (size_t)(p[0] & 31) << 6 | (size_t)(p[1] & 63); }

// Whether three bytes say what is no character of three: too little, or a surrogate.
static inline bool is_wrong_in_three(size_t point) { return point < 0x800 || (point & 0xF800) == 0xD800; }

// The length of the character at `p`, which has `rest` bytes before the end of the text; 0 where it is not well-formed.
static size_t length_at(const uint8_t *p, size_t rest) {
    if (p[0] < 0x80) return 1;
    if (p[0] < 0xC2 || p[0] > 0xF4) return 0;
    size_t length = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4;
    if (rest < length) return 0;
    for (size_t k = 1; k < length; k++) {
        if (!is_tail(p[k])) return 0;
    }
    if (length == 3 && is_wrong_in_three(point_of_three(p))) return 0;
    return (p[0] == 0xF0 && p[1] < 0x90) || (p[0] == 0xF4 && p[1] > 0x8F) ? 0 : length;
}

// Written down always, and kept only where there is a kind: cheaper than a branch.
static inline void note(TiquStretch *stretch, uint64_t *marks, uint64_t *others, unsigned kind, size_t place) {
    uint64_t event = place << TIQU_SURVEY_PLACE_SHIFT | kind;
    marks[stretch->mark_count] = others[stretch->other_count] = event;
    stretch->mark_count += kind != 0 && kind < TIQU_SURVEY_MARKS;
    stretch->other_count += kind >= TIQU_SURVEY_MARKS;
    stretch->kinds |= (uint32_t)(kind < TIQU_SURVEY_MARKS) << (kind & 31);
}

// Adds numbers of characters of each class, a byte for each class.
static inline void add_classes(TiquStretch *stretch, uint64_t counts) {
    for (size_t k = 0; k < TIQU_SURVEY_CLASSES; k++) stretch->classes[k] += counts >> 8 * k & 255;
}

// MARK: Character by character

// Looks at the characters up to `end` or behind it; false where one is not well-formed.
static bool look_one_by_one(Survey *survey, size_t end) {
    while (survey->i < end) {
        const uint8_t *p = survey->text + survey->i;
        size_t length = length_at(p, survey->count - survey->i);
        if (length == 0) return false;
        size_t point = length == 1 ? p[0] : length == 2 ? point_of_two(p) : length == 3 ? point_of_three(p) : 0;
        if (length == 3) add_classes(&survey->stretch, (uint64_t)1 << survey->table[point]);
        unsigned kind = length == 4 ? TIQU_SURVEY_BEYOND : survey->table[TIQU_SURVEY_KINDS + point];
        note(&survey->stretch, survey->marks, survey->others, kind, survey->i);
        survey->i += length;
    }
    return true;
}

// Looks at the characters that begin in the next block.
static bool look_at_block(Survey *survey) {
    size_t rest = survey->count - survey->i;
    return look_one_by_one(survey, survey->i + (rest < BLOCK ? rest : BLOCK));
}

// MARK: In batches

// Counts the characters of each class. With no branch: a class is how far a one is to be shifted.
BATCH_TARGET static void count_classes(TiquStretch *stretch, Batch *batch, const uint8_t *table) {
    // Behind the last ones stands U+FFFF, which is of a class that nobody asks for.
    memset(batch->points + batch->point_count, 0xFF, TOGETHER * sizeof(uint16_t));
    for (size_t i = 0; i < batch->point_count;) {
        size_t end = batch->point_count - i < AT_MOST ? batch->point_count : i + AT_MOST;
        uint64_t even = 0, odd = 0;
        for (; i < end; i += TOGETHER) {
            const uint16_t *points = batch->points + i;
#pragma clang loop unroll(full)
            for (size_t k = 0; k < TOGETHER; k += 2) {
                even += (uint64_t)1 << table[points[k]];
                odd += (uint64_t)1 << table[points[k + 1]];
            }
        }
        add_classes(stretch, even + odd);
    }
}

// The character of one or three bytes at `p`. With no branch, which would be taken as often as not.
static inline size_t point_at(const uint8_t *p) {
    size_t wide = p[0] >> 7, mask = (size_t)0 - wide;
    size_t three = (size_t)(p[0] & 15) << 12 | (size_t)(p[wide] & 63) << 6 | (size_t)(p[wide * 2] & 63);
    return (three & mask) | (p[0] & ~mask);
}

// Notes what stands at the places of a batch that begins at `i`.
static void note_places(Survey *survey, const Batch *batch, size_t i) {
    TiquStretch noted = survey->stretch;
    const uint8_t *text = survey->text + i, *kinds = survey->table + TIQU_SURVEY_KINDS;
    for (size_t k = 0; k < batch->place_count; k++) {
        size_t start = batch->starts[k];
        note(&noted, survey->marks, survey->others, kinds[point_at(text + start)], i + start);
    }
    survey->stretch = noted;
}

static bool look_at_batch(Survey *survey, TakeApart *take_apart) {
    Batch batch;
    const uint8_t *table = survey->table;
    if (!take_apart(&batch, survey->text, survey->count, survey->i, table + TIQU_SURVEY_ORDERS)) return false;
    count_classes(&survey->stretch, &batch, table);
    if (survey->stretch.classes[TIQU_SURVEY_WRONG / 8] > 0) return false;
    note_places(survey, &batch, survey->i);
    survey->i += batch.length;
    return !batch.is_stopped || look_at_block(survey);
}

// MARK: Stretches

// So many events there may be at most in what is looked at without a check whether there is room for them.
#define EVENTS_AT_ONCE (MANY_PLACES + 2 * BLOCK)

static inline bool may_go_on(const Survey *survey) {
    return survey->i < survey->count
           && survey->stretch.mark_count + survey->stretch.other_count + EVENTS_AT_ONCE < TIQU_SURVEY_EVENTS;
}

static inline TakeApart *take_apart_by(TiquWay way) {
#if HAS_VECTORS
    if (way == TIQU_WAY_AVX512) return tiqu_take_apart_avx512;
    if (way == TIQU_WAY_AVX2) return tiqu_take_apart_avx2;
#endif
    return NULL;
}

TiquStretch tiqu_survey_stretch_by(TiquWay way, const uint8_t *text, size_t count, size_t start,
                                   const uint8_t *table, uint64_t *marks, uint64_t *others) {
    Survey survey = {text, table, count, start, start, marks, others, {0}};
    TakeApart *take_apart = take_apart_by(way);
    while (may_go_on(&survey)) {
        if (!(take_apart ? look_at_batch(&survey, take_apart) : look_at_block(&survey))) return (TiquStretch){0};
    }
    survey.stretch.length = survey.i - start;
    // What has no kind was noted as of the first one.
    survey.stretch.kinds &= ~(uint32_t)1;
    return survey.stretch;
}

bool tiqu_survey(const uint8_t *text, size_t count, const uint8_t *table, void *taker, TiquTake *take) {
    uint64_t marks[TIQU_SURVEY_EVENTS], others[TIQU_SURVEY_EVENTS];
    TiquWay way = tiqu_best_way();
    for (size_t start = 0; start < count;) {
        TiquStretch stretch = tiqu_survey_stretch_by(way, text, count, start, table, marks, others);
        if (stretch.length == 0) return false;
        take(taker, &stretch, marks, others);
        start += stretch.length;
    }
    return true;
}

// For each set of eight, of which four at most count, an order that brings these to the front: two bytes for each.
void tiqu_survey_prepare(uint8_t *table) {
    uint8_t *orders = table + TIQU_SURVEY_ORDERS;
    memset(orders, 0x80, 256 * 8);
    for (size_t set = 0; set < 256; set++) {
        size_t n = 0;
        for (size_t k = 0; k < 8 && n < 8; k++) {
            if (!(set >> k & 1)) continue;
            orders[set * 8 + n++] = (uint8_t)(k * 2);
            orders[set * 8 + n++] = (uint8_t)(k * 2 + 1);
        }
    }
}

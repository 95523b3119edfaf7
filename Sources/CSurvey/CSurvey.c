#include "CSurvey.h"

#include <string.h>

#include "Batch.h"

// No stretch is longer, so that an offset fits above a kind.
#define LONGEST ((size_t)1 << 23)

// A survey on its way. Its stretch begins at `start`, the next character at `i`.
typedef struct {
    const uint8_t *text, *table;
    size_t count, start, i;
    uint32_t *events;
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
static inline void note(TiquStretch *stretch, uint32_t *events, unsigned kind, size_t offset) {
    events[stretch->event_count] = (uint32_t)(offset << TIQU_SURVEY_OFFSET_SHIFT | kind);
    stretch->event_count += kind != 0;
    stretch->other_count += kind >= TIQU_SURVEY_MARKS;
    stretch->kinds |= (uint32_t)(kind < TIQU_SURVEY_MARKS) << (kind & 31);
}

// Counts a character of three bytes by its class; false where it is none.
static bool count_class(TiquStretch *stretch, const uint8_t *table, size_t point) {
    uint8_t class = table[point];
    stretch->hans += class == TIQU_SURVEY_HANS;
    stretch->hant += class == TIQU_SURVEY_HANT;
    if (class != TIQU_SURVEY_ASK) return true;
    if (is_wrong_in_three(point)) return false;
    stretch->counted[table[TIQU_SURVEY_KINDS + point] - TIQU_SURVEY_COUNTED]++;
    return true;
}

// MARK: Character by character

// Looks at the characters up to `end` or behind it; false where one is not well-formed.
static bool look_one_by_one(Survey *survey, size_t end) {
    while (survey->i < end) {
        const uint8_t *p = survey->text + survey->i;
        size_t length = length_at(p, survey->count - survey->i);
        if (length == 0) return false;
        size_t point = length == 1 ? p[0] : length == 2 ? point_of_two(p) : length == 3 ? point_of_three(p) : 0;
        if (length == 3) count_class(&survey->stretch, survey->table, point);
        unsigned kind = length == 4 ? TIQU_SURVEY_BEYOND : survey->table[TIQU_SURVEY_KINDS + point];
        if (kind < TIQU_SURVEY_COUNTED) note(&survey->stretch, survey->events, kind, survey->i - survey->start);
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

// Counts the characters of each class; false where one is none.
static bool count_classes(TiquStretch *stretch, Batch *batch, const uint8_t *table) {
    size_t hans = 0, hant = 0;
    // Behind the last ones stands U+FFFF, which is of both scripts.
    memset(batch->points + batch->point_count, 0xFF, TOGETHER * sizeof(uint16_t));
    for (size_t i = 0; i < batch->point_count; i += TOGETHER) {
        const uint16_t *points = batch->points + i;
        unsigned sum = 0;
#pragma clang loop unroll(full)
        for (size_t k = 0; k < TOGETHER; k++) sum += table[points[k]];
        // The sum tells how many of each there are, unless there is one that asks.
        if (__builtin_expect(sum <= TOGETHER * TIQU_SURVEY_HANT, 1)) {
            hans += sum % TIQU_SURVEY_HANT;
            hant += sum / TIQU_SURVEY_HANT;
            continue;
        }
        for (size_t k = 0; k < TOGETHER && i + k < batch->point_count; k++) {
            if (!count_class(stretch, table, points[k])) return false;
        }
    }
    stretch->hans += hans;
    stretch->hant += hant;
    return true;
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
        note(&noted, survey->events, kinds[point_at(text + start)], i - survey->start + start);
    }
    survey->stretch = noted;
}

static bool look_at_batch(Survey *survey, TakeApart *take_apart) {
    Batch batch;
    const uint8_t *table = survey->table;
    if (!take_apart(&batch, survey->text, survey->count, survey->i, table + TIQU_SURVEY_ORDERS)) return false;
    if (!count_classes(&survey->stretch, &batch, table)) return false;
    note_places(survey, &batch, survey->i);
    survey->i += batch.length;
    return !batch.is_stopped || look_at_block(survey);
}

// MARK: Stretches

// So many events there may be at most in what is looked at without a check whether there is room for them.
#define EVENTS_AT_ONCE (MANY_PLACES + 2 * BLOCK)

static inline bool may_go_on(const Survey *survey) {
    return survey->i < survey->count && survey->stretch.event_count + EVENTS_AT_ONCE < TIQU_SURVEY_EVENTS
           && survey->i - survey->start < LONGEST;
}

static inline TakeApart *take_apart_by(TiquSurveyWay way) {
#if HAS_VECTORS
    if (way == TIQU_SURVEY_AVX512) return tiqu_take_apart_avx512;
    if (way == TIQU_SURVEY_AVX2) return tiqu_take_apart_avx2;
#endif
    return NULL;
}

TiquStretch tiqu_survey_stretch_by(TiquSurveyWay way, const uint8_t *text, size_t count, size_t start,
                                   const uint8_t *table, uint32_t *events) {
    Survey survey = {text, table, count, start, start, events, {0}};
    TakeApart *take_apart = take_apart_by(way);
    while (may_go_on(&survey)) {
        if (!(take_apart ? look_at_batch(&survey, take_apart) : look_at_block(&survey))) return (TiquStretch){0};
    }
    survey.stretch.length = survey.i - start;
    // What has no kind was noted as of the first one.
    survey.stretch.kinds &= ~(uint32_t)1;
    return survey.stretch;
}

TiquSurveyWay tiqu_survey_best_way(void) {
#if HAS_VECTORS
    if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512bw")) return TIQU_SURVEY_AVX512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi")) return TIQU_SURVEY_AVX2;
#endif
    return TIQU_SURVEY_PORTABLE;
}

TiquStretch tiqu_survey_stretch(const uint8_t *text, size_t count, size_t start, const uint8_t *table, uint32_t *events) {
    return tiqu_survey_stretch_by(tiqu_survey_best_way(), text, count, start, table, events);
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

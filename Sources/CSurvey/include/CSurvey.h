#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "Characters.h"
#include "Conversion.h"
#include "Finder.h"
#include "Room.h"
#include "Starts.h"
#include "Ways.h"

// The innermost loop of the text layer: checks UTF-8 and finds the few characters that any later step has to do with.
//
// In C for the sake of vector instructions: where the processor has AVX-512 (with VBMI2) or AVX2, 64 bytes are taken apart
// together, with no branch that hangs on where characters begin; elsewhere they are looked at one by one, with the same
// result.

/// The table holds the classes of script, a byte for each character of three; the kinds, a byte for each character of one
/// to three; and what the vector loop needs for itself.
#define TIQU_SURVEY_KINDS 0x10000
#define TIQU_SURVEY_ORDERS 0x20000
#define TIQU_SURVEY_TABLE 0x20800

/// The classes of characters of three bytes: of one script only; of both, but changed by conversion, and 着 and 著 for
/// themselves; what is no character; and all others. Each is the place of a byte in a word, counted in bits.
#define TIQU_SURVEY_HANS 0
#define TIQU_SURVEY_HANT 8
#define TIQU_SURVEY_AMBIGUOUS 16
#define TIQU_SURVEY_ZHE 24
#define TIQU_SURVEY_ZHU 32
#define TIQU_SURVEY_WRONG 40
#define TIQU_SURVEY_OTHER 56
/// So many classes are counted.
#define TIQU_SURVEY_CLASSES 6

/// Kinds below this one are those of marks.
#define TIQU_SURVEY_MARKS 28
/// The kind that an event has where a character of four bytes stands; all others come from the table.
#define TIQU_SURVEY_BEYOND 29

/// The kind of an event is in the lower bits, its place in the text in the others.
#define TIQU_SURVEY_PLACE_SHIFT 8
/// Room for the events of one stretch.
#define TIQU_SURVEY_EVENTS 512

typedef struct {
    /// How many bytes were looked at; 0 where the bytes are not well-formed.
    size_t length;
    /// How many events there are: marks, and what has another kind.
    size_t mark_count, other_count;
    /// The kinds of the marks, a bit for each.
    uint32_t kinds;
    /// How many characters of three bytes are of each class, in the order of the classes.
    size_t classes[TIQU_SURVEY_CLASSES];
} TiquStretch;

/// Fills in what of the table is not the caller's.
void tiqu_survey_prepare(uint8_t *table);

/// Takes over what was found in the next stretch of a text.
typedef void TiquTake(void *taker, const TiquStretch *stretch, const uint64_t *marks, const uint64_t *others);

/// Looks at `text`, which has `count` bytes, and gives `taker` what is found, stretch by stretch: every character with a kind
/// other than 0 is an event. False as soon as bytes are not well-formed.
bool tiqu_survey(const uint8_t *text, size_t count, const uint8_t *table, void *taker, TiquTake *take);

/// Looks at one stretch in one of the ways, up to the best one: from `start` on, where 0 or the end of another stretch is, as
/// far as there is room for events, whole characters. `marks` and `others` must have room for `TIQU_SURVEY_EVENTS` each. The
/// stretches of one way may end elsewhere than those of another.
TiquStretch tiqu_survey_stretch_by(TiquWay way, const uint8_t *text, size_t count, size_t start,
                                   const uint8_t *table, uint64_t *marks, uint64_t *others);

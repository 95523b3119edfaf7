#pragma once
#include <stddef.h>
#include <stdint.h>

#include "Conversion.h"

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

/// The classes: of both scripts, simplified only, traditional only, and one whose kind is to be asked for.
#define TIQU_SURVEY_BOTH 0
#define TIQU_SURVEY_HANS 1
#define TIQU_SURVEY_HANT 16
#define TIQU_SURVEY_ASK 255

/// Kinds below this one are those of marks.
#define TIQU_SURVEY_MARKS 28
/// The kind that an event has where a character of four bytes stands; all others come from the table.
#define TIQU_SURVEY_BEYOND 29
/// The first of three kinds that are counted, and no events; their characters are of the class that asks.
#define TIQU_SURVEY_COUNTED 40

/// The kind of an event is in the lower bits, its offset in its stretch in the others.
#define TIQU_SURVEY_OFFSET_SHIFT 8
/// Room for the events of one stretch.
#define TIQU_SURVEY_EVENTS 256

typedef struct {
    /// How many bytes were looked at; 0 where the bytes are not well-formed.
    size_t length;
    size_t event_count;
    /// How many of the events are no marks.
    size_t other_count;
    /// The kinds of the marks, a bit for each.
    uint32_t kinds;
    /// How many characters are of one script only.
    size_t hans, hant;
    /// How many there are of each of the kinds that are counted.
    size_t counted[3];
} TiquStretch;

/// Fills in what of the table is not the caller's.
void tiqu_survey_prepare(uint8_t *table);

/// Looks at `text`, which has `count` bytes, from `start` on, where 0 or the end of another stretch is: as far as there is
/// room for events, whole characters.
///
/// Every character with a kind, other than 0 and those that are counted, becomes an event, in order, in `events`, which must
/// have room for `TIQU_SURVEY_EVENTS`.
TiquStretch tiqu_survey_stretch(const uint8_t *text, size_t count, size_t start, const uint8_t *table, uint32_t *events);

/// The ways to look at a text, of which `tiqu_survey_stretch` takes the last that this processor can go.
typedef enum { TIQU_SURVEY_PORTABLE, TIQU_SURVEY_AVX2, TIQU_SURVEY_AVX512 } TiquSurveyWay;
TiquSurveyWay tiqu_survey_best_way(void);

/// The same in one of the ways, up to the best one. The stretches of one may end elsewhere than those of another.
TiquStretch tiqu_survey_stretch_by(TiquSurveyWay way, const uint8_t *text, size_t count, size_t start,
                                   const uint8_t *table, uint32_t *events);

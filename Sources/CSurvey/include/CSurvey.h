#pragma once
#include <stddef.h>
#include <stdint.h>

// The innermost loop of the text layer: looks every character of a stretch of UTF-8 up in a table of bytes.
//
// In C for the sake of vector instructions: where the processor has AVX2, eight characters of three bytes are taken
// apart at once; elsewhere they are looked at one by one, with the same result.

/// Where the entries of the characters below U+0800 begin in the table; what stands at the start of the table, up to
/// that code point, is looked up only for three bytes that say too little.
#define TIQU_SURVEY_NARROW 0x10000

/// The kind that an event has where a character of four bytes stands; all others come from the table.
#define TIQU_SURVEY_BEYOND 29

/// The offset of an event in its stretch is in the lower bits, its kind in the others.
#define TIQU_SURVEY_OFFSET_BITS 9

/// Room for the events of one stretch.
#define TIQU_SURVEY_EVENTS 512

typedef struct {
    /// How many bytes were looked at; 0 where the bytes are not well-formed.
    size_t length;
    size_t event_count;
    /// How many characters had bit 0 and bit 1 of their entry set.
    uint32_t hans, hant;
} TiquStretch;

/// Looks at the start of `text`, which has `count` bytes: some five hundred of them, whole characters.
///
/// `entries` has a byte for each character: two bits that are counted, and a kind, six bits. Every character with a kind
/// other than 0 becomes an event, in order, in `events`, which must have room for `TIQU_SURVEY_EVENTS`.
TiquStretch tiqu_survey_stretch(const uint8_t *text, size_t count, const uint8_t *entries, uint16_t *events);

/// The same without vector instructions, as on processors that have none of those used here.
TiquStretch tiqu_survey_stretch_portable(const uint8_t *text, size_t count, const uint8_t *entries, uint16_t *events);

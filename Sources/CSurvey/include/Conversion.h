#pragma once
#include <stddef.h>
#include <stdint.h>

#include "Ways.h"

// The innermost loop of script conversion: characters that become another one, or stay, whatever stands around them.

/// Entries below this one are no characters.
#define TIQU_CONVERSION_HEADS 0x800
/// Room for the places that one call finds.
#define TIQU_CONVERSION_PLACES 256

typedef struct {
    /// How far the text was converted: a character's start, or the end.
    size_t position;
    /// How many characters have become others.
    size_t changed;
    size_t place_count;
} TiquConversion;

/// Converts `text` from `start` to `end`, or as far as there is room for places, into `output`, which is a copy of it.
///
/// `entries` has what becomes of each character of the basic plane; what is no character has itself. Where a character has an
/// entry below `TIQU_CONVERSION_HEADS`, or four bytes, the output stays a copy, and `places` has its place, counted from
/// `start`, in order. The text must be well-formed, `start` and `end` between characters.
TiquConversion tiqu_convert(const uint8_t *text, size_t start, size_t end, uint8_t *output, const uint16_t *entries,
                            uint32_t *places);

/// The same in one of the ways, up to the best one. One may stop elsewhere than another.
TiquConversion tiqu_convert_by(TiquWay way, const uint8_t *text, size_t start, size_t end, uint8_t *output,
                               const uint16_t *entries, uint32_t *places);

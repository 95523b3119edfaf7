#pragma once
#include <stddef.h>
#include <stdint.h>

// The innermost loop of script conversion: characters that become another one, or stay, whatever stands around them.

/// Entries below this one are no characters.
#define TIQU_CONVERSION_HEADS 0x800

typedef struct {
    /// The first character that has to be looked at more closely, or the end.
    size_t position;
    /// How many characters have become others.
    size_t changed;
} TiquConversion;

/// Writes to `output` what becomes of the characters of `text` from `start` up to `end`, at the same offsets, until one comes
/// that has four bytes or an entry below `TIQU_CONVERSION_HEADS`.
///
/// `entries` has what becomes of each character of the basic plane, which has three bytes as it has itself. The text must be
/// well-formed, `start` and `end` between characters.
TiquConversion tiqu_convert(const uint8_t *text, size_t start, size_t end, uint8_t *output, const uint16_t *entries);

/// The same without vector instructions, as on processors that have none of those used here.
TiquConversion tiqu_convert_portable(const uint8_t *text, size_t start, size_t end, uint8_t *output,
                                     const uint16_t *entries);

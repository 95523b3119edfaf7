#pragma once
#include "Conversion.h"

// No call converts more, so that a place fits.
#define TIQU_CONVERSION_LONGEST ((size_t)1 << 31)

#if defined(__x86_64__)
// `tiqu_convert` for processors with AVX-512 and VBMI2.
TiquConversion tiqu_convert_avx512(const uint8_t *text, size_t start, size_t end, uint8_t *output,
                                   const uint16_t *entries, uint32_t *places);
#endif

// Converts the character at `p`; returns how many bytes it has.
static inline size_t tiqu_convert_one(TiquConversion *at, const uint8_t *p, uint8_t *to, size_t place,
                                      const uint16_t *entries, uint32_t *places) {
    if (p[0] < 0xE0) return p[0] < 0x80 ? 1 : 2;
    places[at->place_count] = (uint32_t)place;
    if (p[0] >= 0xF0) {
        at->place_count++;
        return 4;
    }
    unsigned point = (unsigned)(p[0] & 15) << 12 | (unsigned)(p[1] & 63) << 6 | (p[2] & 63), entry = entries[point];
    if (entry < TIQU_CONVERSION_HEADS) {
        at->place_count++;
        return 3;
    }
    to[0] = (uint8_t)(0xE0 | entry >> 12);
    to[1] = (uint8_t)(0x80 | (entry >> 6 & 63));
    to[2] = (uint8_t)(0x80 | (entry & 63));
    at->changed += entry != point;
    return 3;
}

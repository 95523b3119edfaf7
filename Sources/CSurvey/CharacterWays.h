#pragma once
#include "Characters.h"

#if defined(__x86_64__)
// `tiqu_characters` for processors with AVX-512 and VBMI2.
size_t tiqu_characters_avx512(const uint8_t *text, size_t count, size_t start, size_t end, uint16_t *points,
                              uint16_t *places);
#endif

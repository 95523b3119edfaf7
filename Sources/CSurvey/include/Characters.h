#pragma once
#include <stddef.h>
#include <stdint.h>

#include "Ways.h"

// Takes a text apart into characters, for those who look each of them up in tables of their own.

/// So many entries may be written behind the last character.
#define TIQU_CHARACTERS_SPARE 64
/// In place of what lies beyond the basic plane; no character itself.
#define TIQU_CHARACTERS_BEYOND 0xFFFF

/// Writes the characters down that begin from `start` on and before `end`: into `points` which ones they are, into `places`
/// where they begin, counted from `start`; returns how many. The text must be well-formed, `start` between characters and
/// `end` at most 65,536 bytes on; both lists need room for as many entries as bytes, and the spare ones.
size_t tiqu_characters(const uint8_t *text, size_t count, size_t start, size_t end, uint16_t *points, uint16_t *places);

/// The same in one of the ways, up to the best one.
size_t tiqu_characters_by(TiquWay way, const uint8_t *text, size_t count, size_t start, size_t end, uint16_t *points,
                          uint16_t *places);

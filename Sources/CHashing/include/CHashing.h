#ifndef CHASHING_H
#define CHASHING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Takes `count` blocks of 64 bytes into the state of a SHA-256, by the processor's own instructions. False, and nothing
/// done, where it has none.
bool chashing_sha256_blocks(uint32_t state[8], const uint8_t *blocks, size_t count, const uint32_t constants[64]);

#endif

// In C, because Swift does not reach the processor's instructions for SHA-256.
#include "CHashing.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>

static bool has_instructions(void) {
    unsigned a, b, c, d;
    if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSE4_1) || !(c & bit_SSSE3)) return false;
    return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 29);
}

// Four steps of the message schedule: the words 16 places on from `w0`, out of the 16 words in `w0` to `w3`.
__attribute__((target("sha,sse4.1,ssse3")))
static inline __m128i next_words(__m128i w0, __m128i w1, __m128i w2, __m128i w3) {
    __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8(w3, w2, 4));
    return _mm_sha256msg2_epu32(sum, w3);
}

// Four rounds with the words `w`: the instruction does two, with the lower half of what it is given.
__attribute__((target("sha,sse4.1,ssse3")))
static inline void four_rounds(__m128i *abef, __m128i *cdgh, __m128i w, const uint32_t *constants) {
    __m128i sum = _mm_add_epi32(w, _mm_loadu_si128((const __m128i *)constants));
    *cdgh = _mm_sha256rnds2_epu32(*cdgh, *abef, sum);
    *abef = _mm_sha256rnds2_epu32(*abef, *cdgh, _mm_shuffle_epi32(sum, 0x0E));
}

__attribute__((target("sha,sse4.1,ssse3")))
static void blocks_by_instructions(uint32_t state[8], const uint8_t *p, size_t count, const uint32_t constants[64]) {
    const __m128i big_endian = _mm_set_epi64x(0x0C0D0E0F08090A0B, 0x0405060700010203);
    // The instructions want the state as a b e f and c d g h, each highest first.
    __m128i abef = _mm_set_epi32((int)state[0], (int)state[1], (int)state[4], (int)state[5]);
    __m128i cdgh = _mm_set_epi32((int)state[2], (int)state[3], (int)state[6], (int)state[7]);
    for (; count; count--, p += 64) {
        __m128i before_abef = abef, before_cdgh = cdgh, w[4];
        for (int i = 0; i < 4; i++) w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)p + i), big_endian);
        for (int round = 0; round < 64; round += 16) {
            for (int i = 0; i < 4; i++) {
                four_rounds(&abef, &cdgh, w[i], constants + round + 4 * i);
                if (round < 48) w[i] = next_words(w[i], w[(i + 1) & 3], w[(i + 2) & 3], w[(i + 3) & 3]);
            }
        }
        abef = _mm_add_epi32(abef, before_abef);
        cdgh = _mm_add_epi32(cdgh, before_cdgh);
    }
    uint32_t words[8];
    _mm_storeu_si128((__m128i *)words, abef);
    _mm_storeu_si128((__m128i *)(words + 4), cdgh);
    const int places[8] = {5, 4, 1, 0, 7, 6, 3, 2};
    for (int i = 0; i < 8; i++) state[places[i]] = words[i];
}
#endif

bool chashing_sha256_blocks(uint32_t state[8], const uint8_t *blocks, size_t count, const uint32_t constants[64]) {
#if defined(__x86_64__)
    static _Atomic int known;  // 0 nobody has looked, 1 there are none, 2 there are; looking twice does no harm
    if (!known) known = has_instructions() ? 2 : 1;
    if (known == 2) {
        blocks_by_instructions(state, blocks, count, constants);
        return true;
    }
#endif
    (void)state, (void)blocks, (void)count, (void)constants;
    return false;
}

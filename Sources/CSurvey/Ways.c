#include "Ways.h"

static TiquWay best_way(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("bmi") || !__builtin_cpu_supports("bmi2")) return TIQU_WAY_PORTABLE;
    if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512vbmi")
        && __builtin_cpu_supports("avx512bw")) {
        return TIQU_WAY_AVX512;
    }
    if (__builtin_cpu_supports("avx2")) return TIQU_WAY_AVX2;
#endif
    return TIQU_WAY_PORTABLE;
}

static TiquWay best;

// Once, and before anybody asks.
__attribute__((constructor)) static void find_best_way(void) { best = best_way(); }

TiquWay tiqu_best_way(void) { return best; }

#include "Ways.h"

TiquWay tiqu_best_way(void) {
#if defined(__x86_64__)
    if (!__builtin_cpu_supports("bmi") || !__builtin_cpu_supports("bmi2")) return TIQU_WAY_PORTABLE;
    if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512vbmi")
        && __builtin_cpu_supports("avx512bw")) {
        return TIQU_WAY_AVX512;
    }
    if (__builtin_cpu_supports("avx2")) return TIQU_WAY_AVX2;
#endif
    return TIQU_WAY_PORTABLE;
}

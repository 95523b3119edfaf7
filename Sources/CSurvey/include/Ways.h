#pragma once

/// The ways to go over a text, of which the last is taken that this processor can go.
typedef enum { TIQU_WAY_PORTABLE, TIQU_WAY_AVX2, TIQU_WAY_AVX512 } TiquWay;
TiquWay tiqu_best_way(void);

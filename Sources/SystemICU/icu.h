// The system's ICU, as pkg-config finds it. Only the C target CICU uses it: ICU's own types must not reach Swift, where
// they clash with the private copy of ICU that Foundation brings along.
#include <unicode/utypes.h>

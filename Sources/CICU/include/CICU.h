// The only door to ICU, in plain C types. ICU renames its functions by macros that Swift cannot see
// (`utrans_openU_72`), and its types clash with those of Foundation's private copy; neither gets past this header.
#ifndef TIQU_CICU_H
#define TIQU_CICU_H

#include <stdint.h>

/// An open transliterator.
typedef struct TiquTransliterator TiquTransliterator;

/// ICU's status: above 0 a failure, else none. `tiqu_icu_error_name` names it.
typedef int32_t TiquICUStatus;

/// A transliterator by its ASCII id (`Hant-Hans`), or null with `status` set. Closed by `tiqu_transliterator_close`.
TiquTransliterator *tiqu_transliterator_open(const char *id, TiquICUStatus *status);

void tiqu_transliterator_close(TiquTransliterator *transliterator);

/// Writes the rules that it runs by as UTF-16, as far as they fit; returns the whole length in UTF-16 units.
int32_t tiqu_transliterator_rules(
    const TiquTransliterator *transliterator, uint16_t *result, int32_t capacity, TiquICUStatus *status);

/// The rules of the transliterator `id` as ICU's data has them, before ICU makes a transliterator of them: as UTF-16, as
/// far as they fit. Returns the whole length; `*reversed` says whether they are read from right to left. Costs a
/// hundredth of `tiqu_transliterator_open`, which first makes the list of all transliterators there are.
int32_t tiqu_transliterator_source(
    const char *id, uint16_t *result, int32_t capacity, int32_t *reversed, TiquICUStatus *status);

/// Transliterates the first `*length` UTF-16 units of `text` in place; `*length` is then that of the result.
void tiqu_transliterator_run(
    const TiquTransliterator *transliterator, uint16_t *text, int32_t *length, int32_t capacity, TiquICUStatus *status);

/// The one other character that `scalar` is canonically equivalent to; `scalar` itself where there is none.
uint32_t tiqu_canonical_singleton(uint32_t scalar, TiquICUStatus *status);

/// Decodes `count` byte sequences of `width` bytes each, one after the other, in the encoding that ICU calls `name`:
/// one scalar for each of them, 0 where a sequence is not exactly one character.
void tiqu_converter_scalars(
    const char *name, const uint8_t *sequences, int32_t width, int32_t count, uint32_t *scalars, TiquICUStatus *status);

/// ICU's name for a status, such as `U_MISSING_RESOURCE_ERROR`. Lives for ever.
const char *tiqu_icu_error_name(TiquICUStatus status);

/// What each two-byte code of GBK from 8000 to FFFF stands for: `units[code - 0x8000]`, 0x8000 of them, as one UTF-16
/// unit (private use included), 0 where there is none. Returns how many there are.
int32_t tiqu_gbk_decode_all(uint16_t *units, TiquICUStatus *status);

/// ICU's word dictionary, as its word breaker uses it. Not to be shared by threads.
typedef struct TiquGBKWords TiquGBKWords;

TiquGBKWords *tiqu_gbk_words_open(TiquICUStatus *status);

void tiqu_gbk_words_close(TiquGBKWords *words);

/// Cuts `units` into words and writes where each ends, as far as `ends` has room; returns how many were written. `units`
/// must live until the next call.
int32_t tiqu_gbk_word_ends(
    TiquGBKWords *words, const uint16_t *units, int32_t count, int32_t *ends, int32_t capacity);

#endif

#include "CICU.h"

#include <string.h>
#include <unicode/unorm2.h>
#include <unicode/utrans.h>

TiquTransliterator *tiqu_transliterator_open(const char *id, TiquICUStatus *status) {
    UChar wide[64];
    size_t length = strlen(id);
    UErrorCode error = U_ZERO_ERROR;
    if (length > 64) {
        *status = U_ILLEGAL_ARGUMENT_ERROR;
        return NULL;
    }
    for (size_t i = 0; i < length; i++) wide[i] = (UChar)(unsigned char)id[i];
    UTransliterator *opened = utrans_openU(wide, (int32_t)length, UTRANS_FORWARD, NULL, 0, NULL, &error);
    *status = error;
    return (TiquTransliterator *)opened;
}

void tiqu_transliterator_close(TiquTransliterator *transliterator) {
    utrans_close((UTransliterator *)transliterator);
}

int32_t tiqu_transliterator_rules(
    const TiquTransliterator *transliterator, uint16_t *result, int32_t capacity, TiquICUStatus *status) {
    UErrorCode error = U_ZERO_ERROR;
    int32_t length =
        utrans_toRules((const UTransliterator *)transliterator, 0, (UChar *)result, capacity, &error);
    *status = error == U_BUFFER_OVERFLOW_ERROR ? U_ZERO_ERROR : error;
    return length;
}

void tiqu_transliterator_run(
    const TiquTransliterator *transliterator, uint16_t *text, int32_t *length, int32_t capacity, TiquICUStatus *status) {
    UErrorCode error = U_ZERO_ERROR;
    int32_t limit = *length;
    utrans_transUChars((const UTransliterator *)transliterator, (UChar *)text, length, capacity, 0, &limit, &error);
    *status = error;
}

uint32_t tiqu_canonical_singleton(uint32_t scalar, TiquICUStatus *status) {
    UErrorCode error = U_ZERO_ERROR;
    UChar units[8];
    const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
    int32_t length = U_SUCCESS(error) ? unorm2_getDecomposition(nfc, (UChar32)scalar, units, 8, &error) : 0;
    *status = error;
    if (U_FAILURE(error)) return scalar;
    if (length == 1) return units[0];
    if (length == 2 && U16_IS_LEAD(units[0])) return (uint32_t)U16_GET_SUPPLEMENTARY(units[0], units[1]);
    return scalar;
}

const char *tiqu_icu_error_name(TiquICUStatus status) { return u_errorName((UErrorCode)status); }

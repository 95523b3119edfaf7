#include "CICU.h"

#include <stdbool.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/ures.h>
#include <unicode/ustring.h>
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

int32_t tiqu_transliterator_source(
    const char *id, uint16_t *result, int32_t capacity, int32_t *reversed, TiquICUStatus *status) {
    static const UChar reverse[] = u"REVERSE";
    UErrorCode error = U_ZERO_ERROR;
    int32_t length = 0, direction_length = 0;
    UResourceBundle *all = ures_openDirect(U_ICUDATA_NAME "-translit", "root", &error);
    UResourceBundle *ids = ures_getByKey(all, "RuleBasedTransliteratorIDs", NULL, &error);
    UResourceBundle *own = ures_getByKey(ids, id, NULL, &error);
    UResourceBundle *file = ures_getByKey(own, "file", NULL, &error);
    const UChar *rules = ures_getStringByKey(file, "resource", &length, &error);
    const UChar *direction = ures_getStringByKey(file, "direction", &direction_length, &error);
    if (U_SUCCESS(error)) {
        *reversed = direction_length == 7 && u_memcmp(direction, reverse, 7) == 0;
        memcpy(result, rules, sizeof(UChar) * (size_t)(length < capacity ? length : capacity));
    }
    ures_close(file);
    ures_close(own);
    ures_close(ids);
    ures_close(all);
    *status = error;
    return U_SUCCESS(error) ? length : 0;
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

void tiqu_converter_scalars(
    const char *name, const uint8_t *sequences, int32_t width, int32_t count, uint32_t *scalars, TiquICUStatus *status) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name, &error);
    ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &error);
    *status = error;
    for (int32_t i = 0; U_SUCCESS(*status) && i < count; i++) {
        UChar units[2];
        UErrorCode unreadable = U_ZERO_ERROR;
        ucnv_resetToUnicode(converter);
        int32_t length =
            ucnv_toUChars(converter, units, 2, (const char *)sequences + (size_t)i * width, width, &unreadable);
        bool isPair = length == 2 && U16_IS_LEAD(units[0]) && U16_IS_TRAIL(units[1]);
        if (U_FAILURE(unreadable) || (length != 1 && !isPair)) scalars[i] = 0;
        else scalars[i] = isPair ? (uint32_t)U16_GET_SUPPLEMENTARY(units[0], units[1]) : units[0];
    }
    ucnv_close(converter);
}

const char *tiqu_icu_error_name(TiquICUStatus status) { return u_errorName((UErrorCode)status); }

int32_t tiqu_gbk_decode_all(uint16_t *units, TiquICUStatus *status) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter *gbk = ucnv_open("GBK", &error);
    int32_t count = 0;
    for (int32_t i = 0; U_SUCCESS(error) && i < 0x8000; i++) {
        char bytes[2] = {(char)((i + 0x8000) >> 8), (char)i};
        UChar unit[4];
        UErrorCode pair = U_ZERO_ERROR;
        // One unit that is not the replacement character: a code that takes both bytes.
        int32_t length = ucnv_toUChars(gbk, unit, 4, bytes, 2, &pair);
        units[i] = U_SUCCESS(pair) && length == 1 && unit[0] != 0xFFFD ? unit[0] : 0;
        count += units[i] != 0;
    }
    ucnv_close(gbk);
    *status = error;
    return count;
}

TiquGBKWords *tiqu_gbk_words_open(TiquICUStatus *status) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *words = ubrk_open(UBRK_WORD, "zh", NULL, 0, &error);
    *status = error;
    return (TiquGBKWords *)words;
}

void tiqu_gbk_words_close(TiquGBKWords *words) { ubrk_close((UBreakIterator *)words); }

int32_t tiqu_gbk_word_ends(
    TiquGBKWords *words, const uint16_t *units, int32_t count, int32_t *ends, int32_t capacity) {
    UErrorCode error = U_ZERO_ERROR;
    UBreakIterator *breaks = (UBreakIterator *)words;
    int32_t found = 0;
    ubrk_setText(breaks, (const UChar *)units, count, &error);
    if (U_FAILURE(error)) return 0;
    ubrk_first(breaks);
    for (int32_t end = ubrk_next(breaks); end != UBRK_DONE && found < capacity; end = ubrk_next(breaks)) {
        ends[found++] = end;
    }
    return found;
}

/*
 * Tiqu as a C library: Chinese news articles in, one JSON record each out, the same bytes that `tiqu extract` writes.
 *
 *     TiquPipeline *pipeline = NULL;
 *     TiquBytes result = {0};
 *     if (tiqu_open(NULL, &pipeline, &result) == TIQU_OK) {
 *         TiquArticle article = {.size = sizeof article, .id = "a", .bytes = text, .count = strlen(text)};
 *         TiquStatus status = tiqu_extract(pipeline, &article, &result);
 *         fprintf(status == TIQU_OK ? stdout : stderr, "%s\n", result.bytes);
 *     }
 *     tiqu_free(&result);
 *     tiqu_close(pipeline);
 *
 * There is no state but what the caller holds. A pipeline never changes: any number of threads may use one at the same
 * time, and it makes the same record of the same article on any of them. What is given is read during the call alone.
 *
 * Strings end with a zero byte and are UTF-8. Where one may be NULL, NULL is "not known".
 */
#ifndef TIQU_H
#define TIQU_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* How a call ended. Anything but TIQU_OK leaves a sentence for a person in the result. */
typedef int32_t TiquStatus;

enum {
    TIQU_OK = 0,
    /* Something given is not what it has to be; the message says what. Trying again gives the same. */
    TIQU_INVALID_ARGUMENT = 1,
    /* The system's ICU library lacks its data. No article can be read. */
    TIQU_DATA_MISSING = 2
};

/* What the offsets of a record count. */
enum {
    TIQU_CODEPOINT = 0, /* as Python's strings */
    TIQU_UTF8 = 1,      /* as bytes in C */
    TIQU_UTF16 = 2      /* as the strings of Java, JavaScript, .NET */
};

/* Options and tables, ready to read articles. */
typedef struct TiquPipeline TiquPipeline;

/*
 * Bytes that the library made. A zero byte follows them, which `count` does not count, so that text can be printed.
 * Whoever holds them gives them back once, to tiqu_free. What a result held before a call is overwritten, not freed.
 */
typedef struct TiquBytes {
    uint8_t *bytes;
    size_t count;
} TiquBytes;

/* A lexicon file: regions, units, document kinds, exceptions and stop phrases to add; docs/lexicons.md describes it. */
typedef struct TiquLexicon {
    /* What messages call it. Not NULL. */
    const char *name;
    /* Its text, in UTF-8. */
    const void *bytes;
    size_t count;
} TiquLexicon;

/* All zero but for `size` is what `tiqu extract --jsonl` does unasked. */
typedef struct TiquOptions {
    /* sizeof(TiquOptions): a later library knows by it which members there are. */
    size_t size;
    /* Types of entities, separated by commas; NULL for the usual ones. Narrows what is written, never how it is read. */
    const char *types;
    /* TIQU_CODEPOINT, TIQU_UTF8 or TIQU_UTF16. */
    int32_t offset_unit;
    /* Not 0: indented by two spaces; else one line. */
    int32_t is_pretty;
    /* Not 0: records do not name the version and rules that made them, so that those of two versions compare. */
    int32_t leaves_out_generator;
    /* What is added to the tables, in an array of `lexicon_count`; NULL for nothing. Not needed any more after the call. */
    const TiquLexicon *lexicons;
    size_t lexicon_count;
} TiquOptions;

typedef struct TiquArticle {
    /* sizeof(TiquArticle) */
    size_t size;
    /* Names the article in its record. Not NULL, not empty. */
    const char *id;
    /* The file it comes from; may be NULL. */
    const char *name;
    /* The article, encoded in any way that Tiqu reads; zero bytes may be among them. */
    const void *bytes;
    size_t count;
    /* "text/plain", "text/html"; NULL where the text itself has to tell. */
    const char *media_type;
    /* "utf-8", "gbk", "big5" …; NULL where the bytes themselves have to tell. */
    const char *encoding;
    /* May be NULL: then a page's own. */
    const char *title;
    /* The day it appeared, as "2024-04-19", against which 今年 and 去年 resolve. May be NULL. */
    const char *published;
} TiquArticle;

/*
 * Makes a pipeline, to be closed by tiqu_close. `options` may be NULL. The first pipeline of a process takes some
 * milliseconds, when its first article is read; they cost nothing after that.
 * `message` says what is wrong, of lexicons everything, a line each; else it is empty. It may be NULL.
 */
TiquStatus tiqu_open(const TiquOptions *options, TiquPipeline **pipeline, TiquBytes *message);

/* NULL is allowed. No call on the pipeline may be running or follow. */
void tiqu_close(TiquPipeline *pipeline);

/*
 * The record of an article as JSON, without a final line feed; or what is wrong. Takes time in proportion to the text.
 * No article is an error: what is damaged in it is in the record's `diagnostics`.
 */
TiquStatus tiqu_extract(const TiquPipeline *pipeline, const TiquArticle *article, TiquBytes *result);

/* The version, such as "0.1.0". Records of one version and one ruleset have the same bytes. */
void tiqu_version(TiquBytes *result);

/* The SHA-256 over all tables that a pipeline reads by, in hexadecimal digits. */
void tiqu_ruleset(const TiquPipeline *pipeline, TiquBytes *result);

/* Gives bytes back and empties `result`. What is empty or NULL may be given back again. */
void tiqu_free(TiquBytes *result);

#ifdef __cplusplus
}
#endif
#endif

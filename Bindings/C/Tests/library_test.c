/*
 * The C library as a C program sees it: `library_test CORPUS OUT` reads every article of one folder, on one thread and
 * on several, and compares with the records in the other, byte by byte. Then it asks for things that cannot be had.
 */
#include <dirent.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tiqu.h"

enum { MOST = 1024, THREADS = 4, ROUNDS = 3 };

typedef struct {
    char name[256];
    char *text, *record;
    size_t textCount, recordCount;
} Case;

static Case cases[MOST];
static size_t caseCount;
static int failures;

static void check(int holds, const char *what, const char *detail) {
    if (holds) return;
    fprintf(stderr, "library_test: %s: %s\n", what, detail ? detail : "");
    __atomic_add_fetch(&failures, 1, __ATOMIC_RELAXED);
}

static char *readFile(const char *folder, const char *name, size_t *count) {
    char path[1024];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    fseek(file, 0, SEEK_END);
    *count = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*count + 1);
    if (fread(bytes, 1, *count, file) != *count) abort();
    fclose(file);
    return bytes;
}

static void loadCases(const char *corpus, const char *out) {
    DIR *folder = opendir(corpus);
    if (!folder) return;
    for (struct dirent *entry; (entry = readdir(folder)) && caseCount < MOST;) {
        char *dot = strrchr(entry->d_name, '.'), record[300];
        if (!dot || strcmp(dot, ".txt") != 0) continue;
        Case *item = &cases[caseCount++];
        snprintf(item->name, sizeof item->name, "%s", entry->d_name);
        snprintf(record, sizeof record, "%.*s.json", (int)(dot - entry->d_name), entry->d_name);
        item->text = readFile(corpus, entry->d_name, &item->textCount);
        item->record = readFile(out, record, &item->recordCount);
        check(item->record != NULL, "no record for", item->name);
    }
    closedir(folder);
}

static TiquArticle articleOf(const Case *item) {
    return (TiquArticle){
        .size = sizeof(TiquArticle), .id = item->name, .name = item->name, .bytes = item->text, .count = item->textCount};
}

/* Every article, against the record that the command wrote, which ends with a line feed. */
static void checkAll(const TiquPipeline *pipeline) {
    for (size_t i = 0; i < caseCount; i++) {
        TiquArticle article = articleOf(&cases[i]);
        TiquBytes result = {0};
        check(tiqu_extract(pipeline, &article, &result) == TIQU_OK, "not read", cases[i].name);
        check(
            result.bytes && cases[i].record && result.count + 1 == cases[i].recordCount
                && memcmp(result.bytes, cases[i].record, result.count) == 0,
            "another record of", cases[i].name);
        check(result.bytes && result.bytes[result.count] == 0, "no zero byte after", cases[i].name);
        tiqu_free(&result);
        check(result.bytes == NULL && result.count == 0, "not emptied", cases[i].name);
        tiqu_free(&result);
    }
}

static void *run(void *pipeline) {
    for (int round = 0; round < ROUNDS; round++) checkAll(pipeline);
    return NULL;
}

static void checkThreads(TiquPipeline *pipeline) {
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, run, pipeline);
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
}

/* Options that no pipeline can be made of: a code, and a message that has `words`. */
static void refuseOptions(TiquOptions options, const char *words) {
    TiquPipeline *pipeline = (TiquPipeline *)&options;
    TiquBytes message = {0};
    check(tiqu_open(&options, &pipeline, &message) == TIQU_INVALID_ARGUMENT, "taken", words);
    check(pipeline == NULL, "a pipeline all the same", words);
    check(message.bytes && strstr((char *)message.bytes, words), "a message without", words);
    tiqu_free(&message);
}

static void refuseArticle(const TiquPipeline *pipeline, TiquArticle article, const char *words) {
    TiquBytes message = {0};
    check(tiqu_extract(pipeline, &article, &message) == TIQU_INVALID_ARGUMENT, "taken", words);
    check(message.bytes && strstr((char *)message.bytes, words), "a message without", words);
    tiqu_free(&message);
}

static void checkFaults(const TiquPipeline *pipeline) {
    refuseOptions((TiquOptions){.size = 3}, "options.size");
    refuseOptions((TiquOptions){.size = sizeof(TiquOptions), .types = "region, river"}, "no type 'river'");
    refuseOptions((TiquOptions){.size = sizeof(TiquOptions), .offset_unit = 3}, "offset_unit");
    refuseOptions((TiquOptions){.size = sizeof(TiquOptions), .types = "\xFF"}, "not UTF-8");
    const size_t size = sizeof(TiquArticle);
    refuseArticle(pipeline, (TiquArticle){.size = 1, .id = "a"}, "article.size");
    refuseArticle(pipeline, (TiquArticle){.size = size}, "id");
    refuseArticle(pipeline, (TiquArticle){.size = size, .id = "a", .count = 1}, "bytes");
    refuseArticle(pipeline, (TiquArticle){.size = size, .id = "a", .encoding = "morse"}, "no encoding 'morse'");
    refuseArticle(pipeline, (TiquArticle){.size = size, .id = "a", .published = "2023-02-29"}, "2023-02-29");
    TiquBytes message = {0};
    check(tiqu_extract(NULL, NULL, &message) == TIQU_INVALID_ARGUMENT, "taken", "no pipeline");
    tiqu_free(&message);
    check(tiqu_extract(pipeline, NULL, NULL) == TIQU_INVALID_ARGUMENT, "taken", "no result");
    check(tiqu_open(NULL, NULL, NULL) == TIQU_INVALID_ARGUMENT, "taken", "nowhere to put the pipeline");
    tiqu_free(NULL);
    tiqu_close(NULL);
}

/* What is given beside the text, and what is no text at all. */
static void checkMembers(void) {
    TiquPipeline *pipeline = NULL;
    TiquOptions options = {.size = sizeof options, .types = "date", .offset_unit = TIQU_UTF8};
    check(tiqu_open(&options, &pipeline, NULL) == TIQU_OK, "not opened", "types and unit");
    const char text[] = "浙江省今年新增3件。";
    TiquArticle article = {
        .size = sizeof article, .id = "a", .bytes = text, .count = sizeof text - 1, .title = "题", .published = "2024-04-19"};
    TiquBytes result = {0};
    check(tiqu_extract(pipeline, &article, &result) == TIQU_OK, "not read", "an article with members");
    const char *parts[] = {"\"title\":\"题\"", "\"published\":\"2024-04-19\"", "\"start\":9,\"end\":15",
                           "\"resolved\":\"2024\"", "\"offset_unit\":\"utf8\"", "\"ruleset\":"};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        check(result.bytes && strstr((char *)result.bytes, parts[i]), "not in the record", parts[i]);
    }
    check(result.bytes && !strstr((char *)result.bytes, "330000"), "in the record", "a type that was not asked for");
    tiqu_free(&result);
    TiquArticle empty = {.size = sizeof empty, .id = "e"};
    check(tiqu_extract(pipeline, &empty, &result) == TIQU_OK, "not read", "an empty article");
    tiqu_free(&result);
    tiqu_ruleset(pipeline, &result);
    check(result.count == 64, "no hash", (char *)result.bytes);
    tiqu_free(&result);
    tiqu_version(&result);
    check(result.count >= 5, "no version", (char *)result.bytes);
    tiqu_free(&result);
    tiqu_close(pipeline);
}

/* Lexicons: what they add is found, by this pipeline alone; what is wrong with them is told, all of it. */
static void checkLexicons(void) {
    const char good[] = "unit\t云票\t\tcount\nexception\t浙江村\n", bad[] = "unit\t万票\nregion\t云栖县\t33048\tcounty\n";
    TiquLexicon lexicon = {.name = "good.tsv", .bytes = good, .count = sizeof good - 1};
    TiquOptions options = {.size = sizeof options, .lexicons = &lexicon, .lexicon_count = 1};
    TiquPipeline *pipelines[2] = {NULL, NULL};
    check(tiqu_open(&options, &pipelines[0], NULL) == TIQU_OK, "not opened", "a lexicon");
    /* As a program has it that was compiled before there were lexicons. */
    TiquOptions earlier = {.size = offsetof(TiquOptions, lexicons), .lexicons = (void *)1, .lexicon_count = 1};
    check(tiqu_open(&earlier, &pipelines[1], NULL) == TIQU_OK, "not opened", "options of an earlier version");
    const char text[] = "大会发放5云票，会场在浙江村。";
    TiquArticle article = {.size = sizeof article, .id = "a", .bytes = text, .count = sizeof text - 1};
    for (int i = 0; i < 2; i++) {
        TiquBytes result = {0};
        check(tiqu_extract(pipelines[i], &article, &result) == TIQU_OK, "not read", "an article by a lexicon");
        int found = result.bytes && strstr((char *)result.bytes, "\"unit\":\"云票\"");
        check(found == (i == 0), "the lexicon counts", i ? "where there is none" : "not");
        tiqu_free(&result);
    }
    TiquBytes ruleset[2] = {{0}, {0}};
    for (int i = 0; i < 2; i++) tiqu_ruleset(pipelines[i], &ruleset[i]);
    check(memcmp(ruleset[0].bytes, ruleset[1].bytes, 64) != 0, "one ruleset", "with and without a lexicon");
    for (int i = 0; i < 2; i++) tiqu_free(&ruleset[i]), tiqu_close(pipelines[i]);
    TiquLexicon wrong = {.name = "bad.tsv", .bytes = bad, .count = sizeof bad - 1};
    options.lexicons = &wrong;
    refuseOptions(options, "bad.tsv:1:6: ");
    refuseOptions(options, "bad.tsv:2:12: ");
    wrong.name = NULL;
    refuseOptions(options, "no name");
}

int main(int argc, char **argv) {
    if (argc != 3) return fprintf(stderr, "usage: library_test CORPUS OUT\n"), 2;
    loadCases(argv[1], argv[2]);
    TiquPipeline *pipeline = NULL;
    TiquOptions options = {.size = sizeof options, .is_pretty = 1, .leaves_out_generator = 1};
    check(tiqu_open(&options, &pipeline, NULL) == TIQU_OK, "not opened", NULL);
    check(caseCount > 0, "no article in", argv[1]);
    /* On several threads first: the tables are built while they wait for them. */
    checkThreads(pipeline);
    checkAll(pipeline);
    checkFaults(pipeline);
    checkMembers();
    checkLexicons();
    tiqu_close(pipeline);
    for (size_t i = 0; i < caseCount; i++) free(cases[i].text), free(cases[i].record);
    if (failures) return 1;
    printf("C library: %zu articles as the command has them, on 1 and %d threads; faults as they should be\n", caseCount, THREADS);
    return 0;
}

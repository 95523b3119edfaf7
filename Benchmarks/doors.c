/* Articles that end with zero bytes on standard input; records as `tiqu extract --jsonl` writes them on standard output. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tiqu.h"

int main(void) {
    size_t capacity = 1 << 20, count = 0, number = 0;
    char *input = malloc(capacity), id[32];
    for (size_t got; (got = fread(input + count, 1, capacity - count, stdin)) > 0;) {
        count += got;
        if (count == capacity) input = realloc(input, capacity *= 2);
    }
    TiquPipeline *pipeline = NULL;
    if (tiqu_open(NULL, &pipeline, NULL) != TIQU_OK) return 1;
    for (char *text = input; text < input + count; text += strlen(text) + 1) {
        snprintf(id, sizeof id, "-:%zu", ++number);
        TiquArticle article = {
            .size = sizeof article, .id = id, .bytes = text, .count = strlen(text), .encoding = "utf-8"};
        TiquBytes result = {0};
        if (tiqu_extract(pipeline, &article, &result) != TIQU_OK) return 1;
        fwrite(result.bytes, 1, result.count, stdout);
        putchar('\n');
        tiqu_free(&result);
    }
    tiqu_close(pipeline);
    free(input);
    return 0;
}

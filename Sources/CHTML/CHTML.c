#include "CHTML.h"

#include <gumbo.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// What bounds the parser. Browsers stop nesting at 512; the parser's own work is proportional to the depth, and to the
// attributes of one tag squared. The tree is looked at every so many allocations, of which a tag takes about eight.
enum { DEEPEST = 800, ALLOCATIONS_BETWEEN_LOOKS = 256, LOOKS_WITHOUT_CHANGE = 64 };
static const size_t bytesForEachByte = 100, bytesAtLeast = 4 << 20;

// All memory of one parse, released as a whole: the parser's own release recurses as deeply as the page nests.
typedef struct Block {
    struct Block *next;
    size_t used, size;
    _Alignas(16) char bytes[];
} Block;

typedef struct Arena {
    Block *blocks;
    size_t total, limit, allocations;
    // The parser's first allocation: through it the tree is seen while it grows.
    const GumboOutput *output;
    // What the last look saw, and how many looks saw the same.
    uintptr_t sight;
    int sameSights;
    jmp_buf giveUp;
} Arena;

struct TiquHTML {
    Arena arena;
    const char *source;
    size_t parsedCount;
    TiquHTMLNode *nodes;
    const GumboNode **origins;
    int32_t count;
};

static void arenaRelease(Arena *arena) {
    for (Block *block = arena->blocks, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    arena->blocks = NULL;
}

static void *arenaTake(Arena *arena, size_t size) {
    size = (size + 15) & ~(size_t)15;
    arena->total += size;
    if (!arena->blocks || arena->blocks->used + size > arena->blocks->size) {
        size_t blockSize = size > (64 << 10) ? size : (64 << 10);
        // Zeroed, for a look may come before the parser has filled in what it took.
        Block *block = calloc(1, sizeof(Block) + blockSize);
        if (!block) return NULL;
        block->next = arena->blocks;
        block->size = blockSize;
        arena->blocks = block;
    }
    void *taken = arena->blocks->bytes + arena->blocks->used;
    arena->blocks->used += size;
    return taken;
}

static const GumboVector *childrenOf(const GumboNode *node) {
    switch (node->type) {
        case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
        default: return &kGumboEmptyVector;
    }
}

// Follows the branch that grows, which ends at the last node, and adds up what it sees. Content that is misplaced in a
// table grows before the table instead: then both are followed. True where a branch is too deep, or there are too many.
static bool isTooDeep(const GumboNode *node, int depth, int *steps, uintptr_t *sight) {
    while (node && depth++ <= DEEPEST && ++*steps <= 4 * DEEPEST) {
        *sight = *sight * 31 + (uintptr_t)node;
        const GumboVector *children = childrenOf(node);
        if (children->length == 0) return false;
        const GumboNode *last = children->data[children->length - 1];
        bool isTable = last->type == GUMBO_NODE_ELEMENT && last->v.element.tag == GUMBO_TAG_TABLE;
        if (isTable && children->length > 1 && isTooDeep(children->data[children->length - 2], depth, steps, sight)) {
            return true;
        }
        node = last;
    }
    return node != NULL;
}

static bool runsAway(Arena *arena) {
    int steps = 0;
    uintptr_t sight = 0;
    if (isTooDeep(arena->output->document, 0, &steps, &sight)) return true;
    arena->sameSights = sight == arena->sight ? arena->sameSights + 1 : 0;
    arena->sight = sight;
    return arena->sameSights > LOOKS_WITHOUT_CHANGE;
}

// The parser's allocator, and the one place from which a runaway parse can be seen. Leaving by longjmp is safe: all that
// the parser holds is in the arena.
static void *allocate(void *context, size_t size) {
    Arena *arena = context;
    bool isDue = ++arena->allocations % ALLOCATIONS_BETWEEN_LOOKS == 0;
    if (arena->total + size > arena->limit || (isDue && runsAway(arena))) longjmp(arena->giveUp, 1);
    void *taken = arenaTake(arena, size);
    if (!taken) longjmp(arena->giveUp, 1);
    if (!arena->output) arena->output = taken;
    return taken;
}

static void ignore(void *context, void *memory) {
    (void)context;
    (void)memory;
}

// The whole tree, or null where the parse ran away.
static GumboOutput *parse(Arena *arena, const char *source, size_t count) {
    *arena = (Arena){.limit = bytesAtLeast + bytesForEachByte * count};
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = ignore;
    options.userdata = arena;
    options.max_errors = 0;
    return setjmp(arena->giveUp) ? NULL : gumbo_parse_with_options(&options, source, count);
}

// Whether the characters in an element are read by the rules of MathML or SVG. Some elements of both hold HTML.
static bool isForeign(const GumboNode *node) {
    if (!node || node->type != GUMBO_NODE_ELEMENT) return false;
    const GumboElement *element = &node->v.element;
    if (element->tag_namespace == GUMBO_NAMESPACE_HTML) return false;
    switch (element->tag) {
        case GUMBO_TAG_MI:
        case GUMBO_TAG_MO:
        case GUMBO_TAG_MN:
        case GUMBO_TAG_MS:
        case GUMBO_TAG_MTEXT: return element->tag_namespace != GUMBO_NAMESPACE_MATHML;
        case GUMBO_TAG_FOREIGNOBJECT:
        case GUMBO_TAG_DESC:
        case GUMBO_TAG_TITLE: return element->tag_namespace != GUMBO_NAMESPACE_SVG;
        case GUMBO_TAG_ANNOTATION_XML: return !gumbo_get_attribute(&element->attributes, "encoding");
        default: return true;
    }
}

static TiquHTMLNode flatNode(const TiquHTML *page, const GumboNode *node, int32_t parent) {
    TiquHTMLNode flat = {.tag = TIQU_HTML_TEXT, .parent = parent};
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
        flat.tag = (int32_t)node->v.element.tag;
        return flat;
    }
    const GumboText *text = &node->v.text;
    if (text->original_text.data) {
        flat.source_start = (uint32_t)(text->original_text.data - page->source);
        flat.source_end = flat.source_start + (uint32_t)text->original_text.length;
    }
    flat.text = text->text;
    flat.text_count = (uint32_t)strlen(text->text);
    flat.says_zeros = isForeign(node->parent);
    return flat;
}

// Walks the tree without recursion and writes its nodes, or only counts them where there is no room yet.
static int32_t flatten(TiquHTML *page, const GumboNode *document) {
    int32_t count = 0, parent = -1;
    const GumboNode *node = document;
    size_t child = 0;
    while (true) {
        const GumboVector *children = childrenOf(node);
        if (child < children->length) {
            const GumboNode *next = children->data[child];
            if (next->type == GUMBO_NODE_COMMENT) {
                child++;
                continue;
            }
            if (page->nodes) {
                page->nodes[count] = flatNode(page, next, parent);
                page->origins[count] = next;
            }
            parent = count++;
            node = next;
            child = 0;
        } else {
            if (node == document) return count;
            if (page->nodes) {
                page->nodes[parent].end = count;
                parent = page->nodes[parent].parent;
            }
            child = node->index_within_parent + 1;
            node = node->parent;
        }
    }
}

TiquHTML *tiqu_html_parse(const char *source, size_t count) {
    TiquHTML *page = calloc(1, sizeof(TiquHTML));
    if (!page) return NULL;
    page->source = source;
    GumboOutput *output = NULL;
    // A parse that ran away is tried again with less; by then it has cost no more than a full one.
    for (size_t tried = count; !output; tried = tried * 3 / 4) {
        arenaRelease(&page->arena);
        // Not within a character.
        while (tried > 0 && tried < count && ((unsigned char)source[tried] & 0xC0) == 0x80) tried--;
        output = parse(&page->arena, source, tried);
        page->parsedCount = tried;
        if (tried == 0) break;
    }
    if (!output) return page;
    int32_t nodeCount = flatten(page, output->document);
    page->nodes = arenaTake(&page->arena, sizeof(TiquHTMLNode) * (size_t)(nodeCount + 1));
    page->origins = arenaTake(&page->arena, sizeof(GumboNode *) * (size_t)(nodeCount + 1));
    if (page->nodes && page->origins) page->count = flatten(page, output->document);
    return page;
}

void tiqu_html_close(TiquHTML *page) {
    if (!page) return;
    arenaRelease(&page->arena);
    free(page);
}

size_t tiqu_html_parsed_count(const TiquHTML *page) { return page->parsedCount; }

const TiquHTMLNode *tiqu_html_nodes(const TiquHTML *page, int32_t *count) {
    *count = page->count;
    return page->nodes;
}

const char *tiqu_html_attribute(const TiquHTML *page, int32_t node, const char *name) {
    const GumboNode *origin = page->origins[node];
    if (origin->type != GUMBO_NODE_ELEMENT && origin->type != GUMBO_NODE_TEMPLATE) return NULL;
    const GumboAttribute *attribute = gumbo_get_attribute(&origin->v.element.attributes, name);
    return attribute ? attribute->value : NULL;
}

int32_t tiqu_html_tag(const char *name) { return (int32_t)gumbo_tag_enum(name); }

int32_t tiqu_html_tag_count(void) { return GUMBO_TAG_LAST; }

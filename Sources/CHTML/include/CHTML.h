// The only door to the HTML parser, in plain C types: a page becomes one flat array of nodes.
#ifndef TIQU_CHTML_H
#define TIQU_CHTML_H

#include <stddef.h>
#include <stdint.h>

/// A parsed page. Points into the source that it was parsed from, which must outlive it.
typedef struct TiquHTML TiquHTML;

/// An element or a text of the tree. Nodes lie in the order of the tree, each right before its children.
typedef struct TiquHTMLNode {
    /// The number of the tag (`tiqu_html_tag`), or `TIQU_HTML_TEXT`.
    int32_t tag;
    /// The index of the element around it; -1 at the top.
    int32_t parent;
    /// The index after its last descendant.
    int32_t end;
    /// Of a text: which bytes of the source it was read from, end tags that were ignored included.
    uint32_t source_start, source_end;
    /// Of a text: what it says, entities decoded. Not terminated.
    const char *text;
    uint32_t text_count;
    /// Of a text: whether it says U+FFFD for zero bytes, as a formula does; HTML ignores them.
    uint32_t says_zeros;
} TiquHTMLNode;

enum { TIQU_HTML_TEXT = -1 };

/// Parses `source`, which is valid UTF-8, by the rules of HTML 5. Closed by `tiqu_html_close`.
///
/// Time and memory are proportional to `count`: where the page nests deeper than any page does, or makes the parser
/// repeat itself, only the part before that is parsed. Null only where there is no memory at all.
TiquHTML *tiqu_html_parse(const char *source, size_t count);

void tiqu_html_close(TiquHTML *page);

/// How many bytes of the source were parsed.
size_t tiqu_html_parsed_count(const TiquHTML *page);

/// All nodes but comments; `*count` is their number.
const TiquHTMLNode *tiqu_html_nodes(const TiquHTML *page, int32_t *count);

/// The value of an attribute of element number `node`, entities decoded; null where it has none. `name` in lower case.
const char *tiqu_html_attribute(const TiquHTML *page, int32_t node, const char *name);

/// The number of a tag by its name in lower case; all unknown tags share one.
int32_t tiqu_html_tag(const char *name);

/// Numbers of tags are below this.
int32_t tiqu_html_tag_count(void);

#endif

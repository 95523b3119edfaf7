// How fast simdjson reads JSON Lines: what reading of our own is measured against.
//
// usage: simdjson_reading FILE.jsonl
// Build: g++ -O2 simdjson_reading.cpp -lsimdjson (Debian's libsimdjson-dev). Copies "text" and "id" of every line, as we do.
#include <cstdio>
#include <ctime>
#include <simdjson.h>
#include <string>

int main(int, char **arguments) {
    simdjson::padded_string lines = simdjson::padded_string::load(arguments[1]);
    size_t bytes = 0, articles = 0;
    const clock_t start = clock();
    for (int round = 0; round < 10; round++) {
        simdjson::ondemand::parser parser;
        simdjson::ondemand::document_stream stream = parser.iterate_many(lines, 1 << 20);
        for (auto document : stream) {
            std::string id, text;
            for (auto member : document.get_object()) {
                const std::string_view key = member.unescaped_key();
                if (key == "id") id = std::string_view(member.value().get_string());
                if (key == "text") text = std::string_view(member.value().get_string());
            }
            bytes += text.size() + id.size();
            articles++;
        }
    }
    const double seconds = double(clock() - start) / CLOCKS_PER_SEC;
    printf("%zu articles, %.0f MB/s of lines (%zu bytes of text)\n", articles / 10, 10 * lines.size() / 1e6 / seconds, bytes / 10);
}

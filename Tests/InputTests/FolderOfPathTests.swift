import Testing

@testable import Input

struct FolderOfPathTests {
    @Test(arguments: [
        ("", ""), ("a", ""), ("ab", ""), ("/", "/"), ("//", "/"), ("/a", "/"), ("/a/", "/"), ("a/", ""), ("a/b", "a"),
        ("a/b/c/", "a/b"), ("a//b", "a"), ("新闻/一.txt", "新闻"),
    ])
    func isWhatStandsBeforeTheLastName(path: String, folder: String) {
        #expect(path.folderOfPath == folder)
    }
}

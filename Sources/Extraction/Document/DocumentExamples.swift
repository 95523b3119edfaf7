extension DocumentExtractor {
    static let documentExamples: [Example] = [
        Example("双方签署⟦《河湖管护合作备忘录》⟧。", .init(.document, ["title": "河湖管护合作备忘录", "kind": "备忘录"]))
    ]
}

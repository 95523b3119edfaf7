// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

/// A module of the pipeline. Its dependencies repeat the allowed-imports block of the README,
/// which `ArchitectureTests` holds against every `import` line.
func module(_ name: String, _ dependencies: String...) -> Target {
    .target(name: name, dependencies: dependencies.map { .init(stringLiteral: $0) }, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
    name: "tiqu",
    products: [
        .library(name: "Tiqu", targets: ["Tiqu"]),
        // What `Fuzzing/` builds with its own flags: nothing that the text layer does not need.
        .library(name: "TextLayer", targets: ["TextModel", "Normalization", "Segmentation"]),
        .library(name: "TiquService", targets: ["Tiqu", "Validation", "Report", "Requests"]),
        .library(name: "Input", targets: ["Input", "Tiqu"]),
        .executable(name: "tiqu", targets: ["TiquCommand"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .systemLibrary(name: "SystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
        .target(name: "CICU", dependencies: ["SystemICU"]),
        .target(name: "CHashing"),
        module("Hashing", "CHashing"),
        module("TextModel"),
        // Linked whole: the command does not need the library where it runs.
        .target(name: "CHTML", linkerSettings: [.linkedLibrary(":libgumbo.a")]),
        .target(name: "CSurvey"),
        // Linked whole as well, with what it unpacks by: the command needs no library where it runs.
        .target(
            name: "CArchive",
            linkerSettings: ["archive", "zstd", "z", "lzma", "bz2", "nettle"].map { .linkedLibrary(":lib\($0).a") }),
        .target(name: "CSignals"),
        module("Normalization", "TextModel", "CICU", "CHTML", "CSurvey"),
        module("Segmentation", "TextModel"),
        module("Extraction", "TextModel", "CSurvey"),
        module("Linking", "TextModel", "Extraction"),
        module("Records", "TextModel", "Linking"),
        module("Validation", "Hashing"),
        module("Evaluation", "Validation"),
        module("JSONText"),
        module("Annotation", "Validation", "JSONText"),
        module("Presentation", "Validation", "Evaluation", "JSONText"),
        module("Export", "Validation", "Presentation", "JSONText"),
        .target(
            name: "Report", dependencies: ["Hashing", "Validation"], resources: [.embedInCode("Page")],
            swiftSettings: settings),
        module("Input", "CArchive", "CSignals", "Tiqu"),
        module("Batch", "CSignals", "Hashing", "Records", "Tiqu", "Input"),
        // What `Service/` asks and answers, without the network.
        module("Requests", "Tiqu", "Validation", "Report"),
        module("Tiqu", "Hashing", "TextModel", "Normalization", "Segmentation", "Extraction", "Linking", "Records"),
        .executableTarget(
            name: "TiquCommand",
            dependencies: [
                "CSignals", "Tiqu", "Input", "Batch", "Validation", "Evaluation", "Presentation", "Annotation",
                "Export", "JSONText", "Report",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        tests("TextModelTests", "TextModel", "Hashing"),
        tests("NormalizationTests", "Normalization", "TextModel", "CICU", "CSurvey"),
        tests("SegmentationTests", "Segmentation", "TextModel"),
        tests("ExtractionTests", "Extraction", "Segmentation", "TextModel"),
        tests("LinkingTests", "Linking", "Extraction", "TextModel"),
        tests("RecordsTests", "Records", "Linking", "TextModel"),
        tests("ValidationTests", "Validation"),
        tests("EvaluationTests", "Evaluation"),
        tests("AnnotationTests", "Annotation"),
        tests("PresentationTests", "Presentation", "Evaluation"),
        tests("ExportTests", "Export", "Presentation"),
        tests("ReportTests", "Report"),
        tests("RequestsTests", "Requests", "Validation"),
        tests("TiquTests", "Tiqu"),
        tests("InputTests", "Input"),
        tests("BatchTests", "Batch", "Hashing", "Tiqu", "Input"),
        tests("ArchitectureTests"),
        tests("EndToEndTests", "TiquCommand", "Tiqu", "Validation", "Evaluation"),
    ]
)

// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what fuzzing needs burdens nobody else. `make fuzz` in the folder above builds and runs it.
let package = Package(
    name: "fuzzing",
    dependencies: [.package(name: "tiqu", path: "..")],
    targets: [
        .target(
            name: "TextLayerChecks",
            dependencies: [.product(name: "TextLayer", package: "tiqu")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "TextLayerFuzzer", dependencies: ["TextLayerChecks"], swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "PageFuzzer", dependencies: ["TextLayerChecks"], swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "JSONFuzzer",
            dependencies: [.product(name: "Input", package: "tiqu")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "PipelineFuzzer",
            dependencies: [.product(name: "Input", package: "tiqu")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)

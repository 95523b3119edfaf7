// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what measuring needs burdens nobody else.
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "tiqu", path: "..")],
    targets: [
        .executableTarget(
            name: "TextLayerBenchmark",
            dependencies: [.product(name: "Tiqu", package: "tiqu")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        // Measure single extractors, so they import modules that Tiqu is made of.
        .executableTarget(
            name: "ExtractionBenchmark",
            dependencies: [.product(name: "Tiqu", package: "tiqu")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
        .executableTarget(
            name: "FigureBenchmark",
            dependencies: [.product(name: "Tiqu", package: "tiqu")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)

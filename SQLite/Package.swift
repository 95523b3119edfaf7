// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

// A package of its own, so that nobody compiles a database library to extract or to build on Tiqu. It needs nothing of
// Tiqu either: records are JSON, and SQLite reads JSON.
let package = Package(
    name: "tiqu-sqlite",
    products: [.executable(name: "tiqu-sqlite", targets: ["tiqu-sqlite"])],
    dependencies: [.package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0")],
    targets: [
        .target(
            name: "SQLiteExport", dependencies: [.product(name: "GRDB", package: "GRDB.swift")], swiftSettings: settings
        ),
        .executableTarget(name: "tiqu-sqlite", dependencies: ["SQLiteExport"], swiftSettings: settings),
        .testTarget(
            name: "SQLiteExportTests",
            dependencies: ["SQLiteExport", .product(name: "GRDB", package: "GRDB.swift")], swiftSettings: settings),
    ]
)

// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that what a server needs burdens nobody else.
let package = Package(
    name: "service",
    dependencies: [
        .package(name: "tiqu", path: ".."),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0", traits: []),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        .executableTarget(
            name: "tiqu-serve",
            dependencies: [
                .product(name: "TiquService", package: "tiqu"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/TiquServe",
            resources: [.embedInCode("Resources")],
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
    ]
)

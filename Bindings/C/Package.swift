// swift-tools-version: 6.2
import PackageDescription

// A package of its own: its linker flags would bar the core from being anybody's versioned dependency.
let package = Package(
    name: "tiqu-library",
    products: [
        .library(name: "TiquLibrary", type: .dynamic, targets: ["TiquLibrary"])
    ],
    dependencies: [.package(name: "tiqu", path: "../..")],
    targets: [
        // The header, which Swift implements: the compiler holds one against the other.
        .systemLibrary(name: "CTiqu"),
        .target(
            name: "TiquLibrary",
            dependencies: ["CTiqu", .product(name: "Tiqu", package: "tiqu")],
            swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)],
            linkerSettings: [
                .unsafeFlags([
                    // Swift's runtime is inside, and nothing but what the header declares is to be seen: a process may
                    // have another Swift runtime.
                    "-static-stdlib",
                    "-Xlinker", "--version-script=\(Context.packageDirectory)/tiqu.map",
                    "-Xlinker", "-soname=libtiqu.so",
                    // ICU is looked for beside the library first, and so is what ICU needs (that is what the older tag
                    // does and the newer one does not): a Python wheel brings its own.
                    "-Xlinker", "--disable-new-dtags", "-Xlinker", "-rpath=$ORIGIN",
                ])
            ]),
    ]
)

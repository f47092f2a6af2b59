// swift-tools-version: 6.2

import PackageDescription

// The modules follow the data: Corpus → DocumentReader → FactExtractor → CorpusIndex → DiffEngine → ReportWriter →
// Reports. Each may import only what stands before it here; DisclosureModel stands under all of them.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "compare",
  products: [
    .executable(name: "compare", targets: ["compare"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "DisclosureModel", swiftSettings: strict),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "DocumentReader", dependencies: ["DisclosureModel", "CLibXML2"], swiftSettings: strict),
    .target(name: "FactExtractor", dependencies: ["DisclosureModel"], swiftSettings: strict),
    .target(
      name: "CorpusIndex",
      dependencies: [
        "DisclosureModel", "DocumentReader", "FactExtractor",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "DiffEngine", dependencies: ["DisclosureModel"], swiftSettings: strict),
    .target(name: "ReportWriter", dependencies: ["DisclosureModel", "DiffEngine"], swiftSettings: strict),
    .executableTarget(
      name: "compare",
      dependencies: [
        "DisclosureModel", "DocumentReader", "FactExtractor", "CorpusIndex", "DiffEngine", "ReportWriter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "compare-bench",
      dependencies: ["DisclosureModel", "DocumentReader", "FactExtractor", "CorpusIndex", "DiffEngine"],
      swiftSettings: strict),
    .executableTarget(
      name: "compare-fuzz",
      dependencies: [
        "DisclosureModel", "DocumentReader", "FactExtractor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "DisclosureModelTests", dependencies: ["DisclosureModel"], path: "Tests/DisclosureModelTests",
      swiftSettings: strict),
    .testTarget(
      name: "CorpusTests",
      dependencies: ["compare", "CorpusIndex", "DisclosureModel", "DocumentReader", "FactExtractor"],
      path: "Tests/CorpusTests", exclude: ["Expected"], swiftSettings: strict),
    .testTarget(
      name: "CorpusIndexTests",
      dependencies: ["CorpusIndex", "DisclosureModel", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/CorpusIndexTests", swiftSettings: strict),
    .testTarget(
      name: "DiffEngineTests", dependencies: ["DiffEngine", "DisclosureModel", "DocumentReader", "FactExtractor"],
      path: "Tests/DiffEngineTests",
      swiftSettings: strict),
    .testTarget(
      name: "ReportWriterTests", dependencies: ["ReportWriter", "DiffEngine", "DisclosureModel"],
      path: "Tests/ReportWriterTests", exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["compare", "CorpusIndex", "DiffEngine", "DisclosureModel", "ReportWriter"],
      path: "Tests/CommandLineTests", exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "FactExtractorTests", dependencies: ["DisclosureModel", "DocumentReader", "FactExtractor", "compare-fuzz"],
      path: "Tests/FactExtractorTests", swiftSettings: strict),
    .testTarget(
      name: "DocumentReaderTests", dependencies: ["DocumentReader", "DisclosureModel"],
      path: "Tests/DocumentReaderTests",
      swiftSettings: strict),
  ]
)

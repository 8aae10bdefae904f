// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A target of ours: Swift 6 language mode, every warning an error.
func stage(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: data,
        swiftSettings: strict)
}

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// Targets stand in the order of the flow: article, events, log, projections, answers.
let package = Package(
    name: "waymark",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        stage("JSON"),
        stage("Domain", ["JSON"]),
        stage("Articles", ["JSON", "Domain", crypto]),
        stage("Reading", ["Articles", "Domain"]),
        .systemLibrary(name: "CLibPQ", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        stage("Postgres", ["CLibPQ"]),
        stage("Cluster", ["Postgres"]),
        .target(name: "Schema", resources: [.embedInCode("sql")], swiftSettings: strict),
        stage("Merkle", ["JSON", crypto]),
        stage("EventLog", ["JSON", "Merkle", "Postgres", "Schema", crypto]),
        stage("Projections", ["Domain", "JSON", "Postgres", "EventLog", "Schema", crypto]),
        stage("Queries", ["Domain", "JSON", "Postgres", crypto]),
        .executableTarget(
            name: "waymark",
            dependencies: [
                "Articles", "Domain", "JSON", "Reading", "Merkle", "Postgres", "Cluster", "EventLog",
                "Projections",
                "Queries",
                arguments, logging, crypto,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Bench",
            dependencies: [
                "Articles", "Domain", "JSON", "Reading", "Postgres", "EventLog", "Projections", arguments,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "Torture",
            dependencies: ["JSON", "Postgres", "Cluster", "EventLog", arguments], swiftSettings: strict),
        .target(
            name: "TestDatabase", dependencies: ["Postgres", "Cluster"], path: "Tests/TestDatabase",
            swiftSettings: strict),
        tests("JSON"),
        tests("Domain", ["JSON"], data: ["Golden"]),
        tests("Articles", ["Domain", "JSON"]),
        tests("Reading", ["Articles", "Domain", "JSON"], data: ["Corpus"]),
        tests("Postgres", ["Cluster", "TestDatabase"]),
        tests("Cluster", ["Postgres"]),
        tests("Merkle", ["JSON"]),
        tests("EventLog", ["Merkle", "Cluster", "Postgres", "Schema", "TestDatabase", "Torture"]),
        tests("Queries", ["Domain", "EventLog", "Postgres", "Projections", "TestDatabase"]),
        tests("Projections", ["Domain", "EventLog", "Postgres", "Queries", "Schema", "TestDatabase"]),
        .testTarget(
            name: "WaymarkTests",
            dependencies: ["waymark", "Domain", "EventLog", "JSON", "Cluster", "Postgres"],
            exclude: ["CloudEvents.schema.json"], swiftSettings: strict),
    ]
)

// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let arguments: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "fathom",
  products: [.executable(name: "fathom", targets: ["fathom"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  ],
  targets: [
    .target(
      name: "CTerminal", exclude: ["direct.ti"], linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CUnicode"),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "Terminal", dependencies: ["CTerminal"], swiftSettings: strict),
    .target(
      name: "Themes", path: "themes",
      resources: [
        "base", "catppuccin-latte", "catppuccin-mocha", "dracula", "gruvbox-dark",
        "gruvbox-light", "harbour-dark", "harbour-light", "high-contrast", "mono", "nord",
        "solarized-dark", "solarized-light", "terminal-16", "tokyo-night",
      ].map { .embedInCode($0 + ".toml") },
      swiftSettings: strict),
    .target(name: "Partnership", swiftSettings: strict),
    .target(name: "Store", dependencies: ["Partnership"], swiftSettings: strict),
    .target(
      name: "SQLiteStore", dependencies: ["Store", "Partnership", "CSQLite", grdb],
      swiftSettings: strict),
    .target(
      name: "Exchange", dependencies: ["Partnership", toml], swiftSettings: strict),
    .target(
      name: "Interface",
      dependencies: ["Terminal", "Themes", "Store", "Exchange", "Partnership", toml],
      swiftSettings: strict),
    .executableTarget(
      name: "fathom",
      dependencies: [
        "Interface", "SQLiteStore", "Exchange", "Store", "Terminal", "Themes", "Partnership",
        "CUnicode", arguments,
      ], swiftSettings: strict),
    .testTarget(
      name: "PartnershipTests", dependencies: ["Partnership"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "SQLiteStore", "Partnership", grdb],
      swiftSettings: strict),
    .testTarget(
      name: "ExchangeTests", dependencies: ["Exchange", "Store", "Partnership"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "CTerminal"], swiftSettings: strict),
    .testTarget(
      name: "InterfaceTests",
      dependencies: ["Interface", "Terminal", "Themes", "Store", "Exchange", "Partnership"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: ["fathom", "CTerminal", "SQLiteStore", "Store", "Partnership"],
      exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ]
)

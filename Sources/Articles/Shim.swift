public struct Rejection: Sendable, CustomStringConvertible { public var description: String { "" } }
public enum Input { case article(Article, String), rejected(Rejection) }
public struct ArticleSource { public init(_ x: [String]) {}
 public mutating func next() -> Input? { nil } }

import Articles
import Domain
public struct Explanation: Sendable { public var text: String { "" } }
public struct Reader: Sendable {
    public static let name = "waymark"
    public static let version = "1"
    public init() {}
    public func read(_ article: Article) -> [ReadEvent] { [] }
    public func explain(_ article: Article) -> Explanation { Explanation() }
}

/// Holds what notices go to, where libpq's callback finds it.
final class NoticeSink {
    private let handler: (@Sendable (ServerReport) -> Void)?

    init(_ handler: (@Sendable (ServerReport) -> Void)?) { self.handler = handler }

    func take(_ report: ServerReport) { handler?(report) }
}

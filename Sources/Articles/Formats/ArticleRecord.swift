import JSON

/// Reads an article from the bytes of one JSON object, wherever they stand.
enum ArticleRecord {
    static func input(_ bytes: [UInt8], _ origin: Origin) -> Input {
        do throws(Fault) { return .article(try article(bytes), origin) } catch {
            return .rejected(Rejection(origin, error.reason))
        }
    }

    private static func article(_ bytes: [UInt8]) throws(Fault) -> Article {
        let utf8 = Array(try TextEncoding.decode(bytes).utf8)
        do throws(JSONError) { return try Article(json: utf8) } catch { throw Fault("\(error)") }
    }
}

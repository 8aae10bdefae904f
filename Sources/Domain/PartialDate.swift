/// A date as finely as it is known: EDTF level 0 with quarters and halves.
///
/// `2025`, `2025-H1`, `2025-Q2`, `2025-04`, `2025-04-30`.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
    /// How fine a date is.
    public enum Precision: Int, Comparable, Sendable {
        case year, half, quarter, month, day

        /// Coarser precisions come first.
        public static func < (left: Precision, right: Precision) -> Bool { left.rawValue < right.rawValue }
    }

    /// How finely the date is known.
    public let precision: Precision
    /// The first day of the span.
    public let first: Day
    /// The last day of the span.
    public let last: Day

    /// One day.
    public init(_ day: Day) {
        precision = .day
        first = day
        last = day
    }

    /// A whole year.
    public init?(year: Int) { self.init(.year, year, months: 1...12) }

    /// A month, 1...12, of a year.
    public init?(year: Int, month: Int) { self.init(.month, year, months: month...month) }

    /// A quarter, 1...4, of a year.
    public init?(year: Int, quarter: Int) {
        guard (1...4).contains(quarter) else { return nil }
        self.init(.quarter, year, months: (quarter * 3 - 2)...(quarter * 3))
    }

    /// A half, 1 or 2, of a year.
    public init?(year: Int, half: Int) {
        guard (1...2).contains(half) else { return nil }
        self.init(.half, year, months: (half * 6 - 5)...(half * 6))
    }

    private init?(_ precision: Precision, _ year: Int, months: ClosedRange<Int>) {
        guard let first = Day(year, months.lowerBound, 1),
            let last = Day(year, months.upperBound, Day.length(ofMonth: months.upperBound, year: year))
        else { return nil }
        self.precision = precision
        self.first = first
        self.last = last
    }

    /// Reads EDTF; `nil` for anything but the five forms.
    public init?(edtf text: some StringProtocol) {
        let text = String(text)
        // Int reads signs too, and other widths; here each part has its own digits and no more.
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2D, 0x48, 0x51].contains($0) }) else {
            return nil
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let head = parts.first, head.utf8.count == 4, let year = Int(head) else { return nil }
        switch (parts.count, parts.count > 1 ? parts[1].first : nil) {
        case (1, _): self.init(year: year)
        case (2, "Q") where parts[1].utf8.count == 2:
            self.init(year: year, quarter: Int(parts[1].dropFirst()) ?? 0)
        case (2, "H") where parts[1].utf8.count == 2:
            self.init(year: year, half: Int(parts[1].dropFirst()) ?? 0)
        case (2, _):
            guard parts[1].utf8.count == 2, let month = Int(parts[1]), (1...12).contains(month) else {
                return nil
            }
            self.init(year: year, month: month)
        case (3, _):
            guard text.utf8.count == 10, let day = Day(iso: text) else { return nil }
            self.init(day)
        default: return nil
        }
    }

    /// The year it lies in.
    public var year: Int { first.year }

    /// EDTF.
    public var description: String {
        let (year, month, _) = first.parts
        switch precision {
        case .year: return padded(year, 4)
        case .half: return "\(padded(year, 4))-H\(month <= 6 ? 1 : 2)"
        case .quarter: return "\(padded(year, 4))-Q\((month + 2) / 3)"
        case .month: return "\(padded(year, 4))-\(padded(month, 2))"
        case .day: return first.description
        }
    }

    /// Whether both can be the same date, one known more finely than the other.
    public func overlaps(_ other: PartialDate) -> Bool { first <= other.last && other.first <= last }

    /// Whether `other` lies wholly within this one.
    public func contains(_ other: PartialDate) -> Bool { first <= other.first && other.last <= last }
}

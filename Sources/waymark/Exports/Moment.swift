import ArgumentParser
import Domain

/// A moment, as people write it: RFC 3339, or a day, which means its end (UTC).
struct Moment: ExpressibleByArgument, Sendable {
    /// Microseconds since 1970.
    let microseconds: Int64

    init?(argument: String) {
        guard let day = Day(iso: argument) else { return nil }
        let midnight = Int64(day.number) * 86_400_000_000
        if argument.utf8.count == 10 {
            microseconds = midnight + 86_399_999_999
            return
        }
        guard let time = Moment.time(Substring(argument.dropFirst(11))) else { return nil }
        microseconds = midnight + time
    }

    /// `hh:mm:ss[.ffffff](Z|±hh:mm)` in microseconds from midnight UTC.
    private static func time(_ text: Substring) -> Int64? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 9, bytes[2] == 0x3A, bytes[5] == 0x3A,
            let hour = number(bytes[0..<2], below: 24),
            let minute = number(bytes[3..<5], below: 60), let second = number(bytes[6..<8], below: 61)
        else { return nil }
        var at = 8
        var micros: Int64 = 0
        if bytes[at] == 0x2E {
            let digits = bytes[(at + 1)...].prefix { (0x30...0x39).contains($0) }
            if digits.isEmpty { return nil }
            for place in 0..<6 {
                let digit = place < digits.count ? Int64(digits[digits.startIndex + place] - 0x30) : 0
                micros = micros * 10 + digit
            }
            at += 1 + digits.count
        }
        guard let offset = zone(bytes[at...]) else { return nil }
        return ((hour * 60 + minute - offset) * 60 + second) * 1_000_000 + micros
    }

    /// The offset from UTC in minutes.
    private static func zone(_ bytes: ArraySlice<UInt8>) -> Int64? {
        let bytes = Array(bytes)
        if bytes == [0x5A] || bytes == [0x7A] { return 0 }
        guard bytes.count == 6, bytes[3] == 0x3A, bytes[0] == 0x2B || bytes[0] == 0x2D,
            let hours = number(bytes[1..<3], below: 24), let minutes = number(bytes[4..<6], below: 60)
        else { return nil }
        return (hours * 60 + minutes) * (bytes[0] == 0x2D ? -1 : 1)
    }

    private static func number(_ digits: ArraySlice<UInt8>, below limit: Int64) -> Int64? {
        guard let value = Int64(String(decoding: digits, as: UTF8.self)), (0..<limit).contains(value) else {
            return nil
        }
        return value
    }

    /// A moment of the log as it is printed: RFC 3339 in UTC.
    static func text(_ microseconds: Int64) -> String {
        let day = (microseconds >= 0 ? microseconds : microseconds - 86_399_999_999) / 86_400_000_000
        let rest = microseconds - day * 86_400_000_000
        let seconds = rest / 1_000_000
        let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { twoDigits($0) }
        let fraction = String(String(1_000_000 + rest % 1_000_000).dropFirst())
        return "\(Day(number: Int(day)))T\(parts.joined(separator: ":")).\(fraction)Z"
    }

    private static func twoDigits(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

/// The first day of a date that may be less fine than a day.
struct FirstDay: ExpressibleByArgument, Sendable {
    let day: Day

    init?(argument: String) {
        guard let date = PartialDate(edtf: argument) else { return nil }
        day = date.first
    }
}

/// The last day of a date that may be less fine than a day.
struct LastDay: ExpressibleByArgument, Sendable {
    let day: Day

    init?(argument: String) {
        guard let date = PartialDate(edtf: argument) else { return nil }
        day = date.last
    }
}

/// What the appends of one run have in common.
enum RunID {
    /// Eight hexadecimal digits drawn by lot.
    static func make() -> String {
        let digits = String(UInt32.random(in: 0 ... .max), radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }
}

import Domain
import Postgres

extension Row {
    /// A day of a column; `nil` where there is none, and for the far past that stands for no date.
    func knownDay(_ column: Int) throws -> Domain.Day? {
        guard let day = try read(column, Postgres.Day?.self), day.days != .min, day.days != .max else {
            return nil
        }
        return Domain.Day(number: Int(day.days))
    }
}

extension Domain.Day {
    /// The day as a parameter of a statement.
    var parameter: Postgres.Day { Postgres.Day(days: number) }

    /// Whether what happened at `occurred` (EDTF), or else on `first`, can have happened on this day or later.
    func mayPrecede(_ occurred: String?, else first: Domain.Day?) -> Bool {
        guard let last = occurred.flatMap({ PartialDate(edtf: $0) })?.last ?? first else { return false }
        return last >= self
    }
}

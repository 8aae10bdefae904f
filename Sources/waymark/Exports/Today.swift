import Domain
import Glibc

/// The day that it is, in UTC: for what is computed when it is asked for.
enum Today {
    static var day: Day { Day(number: Int(time(nil)) / 86_400) }
}

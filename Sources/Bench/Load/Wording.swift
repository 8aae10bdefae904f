import Domain

/// The sentences of loaded articles, about 120 bytes each.
enum Wording {
    /// What a headline says behind the project's name.
    static func headline(_ deed: Deed) -> String {
        switch deed {
        case .interest: "investor shows interest"
        case .announced: "plans made public"
        case .memorandum: "memorandum signed"
        case .investment: "investment announced"
        case .agreement: "agreement signed"
        case .financing: "money approved"
        case .contract: "contractor chosen"
        case .scheduled: "date set for completion"
        case .started: "works begin"
        case .progress: "works go on"
        case .delayed: "completion put off"
        case .suspended: "works halted"
        case .resumed: "works taken up again"
        case .completed: "works completed"
        case .operation: "in operation"
        case .cancelled: "plans given up"
        case .meeting: "talks held"
        case .affirmed: "ties praised"
        case .profiled: "the company behind it"
        }
    }

    /// One of two sentences that prove an event; each is true to the fact that it stands for.
    static func sentence(
        _ deed: Deed, name: String, cast: Cast, value: Int, day: Day, variant: Int
    ) -> String {
        let first = variant == 0
        let (firm, official) = (cast.firm, cast.official)
        switch deed {
        case .interest:
            return first
                ? "\(firm) is interested in \(name) and would like to take part in it, \(official) said after the visit."
                : "\(official) told reporters that \(firm) had asked for the papers on \(name) and wished to invest."
        case .announced:
            return first
                ? "\(name) is to be built in the coming years, \(official) announced on the margins of a regional forum."
                : "\(official) made public the plans for \(name), which had been discussed in the ministry for some time."
        case .memorandum:
            return first
                ? "\(cast.hostGovernment) and \(firm) signed a memorandum of understanding on \(name) on \(day)."
                : "A memorandum on \(name) was signed by \(firm) in the presence of \(official), the ministry reported."
        case .agreement:
            return first
                ? "\(cast.hostGovernment) and \(firm) signed the agreement on \(name)\(sum(cast)) on \(day)."
                : "The agreement on \(name)\(sum(cast)) was signed by \(firm), said \(official), who attended the ceremony."
        case .investment:
            return first
                ? "\(firm) announced that it would invest in \(name)\(sum(cast)); the first payments are due soon."
                : "An investment in \(name)\(sum(cast)) was announced by \(firm) at a meeting with \(official)."
        case .financing:
            return first
                ? "\(cast.lender) approved the financing of \(name)\(sum(cast)), its board said in a statement on \(day)."
                : "The loan for \(name)\(sum(cast)) has been approved by \(cast.lender), \(official) told parliament."
        case .contract:
            return first
                ? "The contract for \(name) was awarded to \(firm), which had made the lowest of the five bids."
                : "\(firm) won the contract for \(name), \(official) said when the tender's result was published."
        default: return works(deed, name, cast, value, day, first)
        }
    }

    private static func works(
        _ deed: Deed, _ name: String, _ cast: Cast, _ value: Int, _ day: Day, _ first: Bool
    ) -> String {
        let (firm, official) = (cast.firm, cast.official)
        switch deed {
        case .scheduled:
            return
                "\(name) is to be completed in \(month(value)), according to the timetable that \(official) presented."
        case .started:
            return first
                ? "Construction of \(name) began on \(day); \(firm) brought its first machines to the site that morning."
                : "\(official) laid the first stone of \(name), and \(firm) has started the works, the governor's office said."
        case .progress:
            return
                "The works on \(name) are \(max(1, value))% complete, \(official) said during an inspection of the site."
        case .delayed:
            return
                "The completion of \(name) has been put off to \(month(value)) because equipment came late, \(official) said."
        case .suspended:
            return
                "The works on \(name) have been suspended until further notice, \(official) confirmed on \(day)."
        case .resumed:
            return "The works on \(name) were resumed on \(day) after the halt, a spokesman for \(firm) said."
        case .completed:
            return first
                ? "The works on \(name) were completed on \(day), and \(official) thanked all who had taken part."
                : "\(firm) has completed \(name), which was handed over to \(official) in a short ceremony on \(day)."
        case .operation:
            return
                "\(name) was put into operation on \(day); \(official) pressed the button before the guests."
        case .cancelled:
            return
                "\(name) has been cancelled, \(official) said on \(day); no reasons were given for the decision."
        case .meeting:
            return
                "\(official) received \(cast.guest) on \(day), and both discussed the investment in \(name)."
        case .affirmed:
            return
                "\(cast.guest) called the cooperation with \(official) a model for both sides, and wished it to last."
        default:
            return
                "\(firm), founded by engineers three decades ago, works in eleven countries and has four thousand staff."
        }
    }

    private static func sum(_ cast: Cast) -> String {
        guard let amount = cast.amount else { return "" }
        return " worth \(amount.currency) \(Int(amount.value))"
    }

    private static func month(_ number: Int) -> String {
        let day = Day(number: number)
        return "\(months[day.month - 1]) \(day.year)"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}

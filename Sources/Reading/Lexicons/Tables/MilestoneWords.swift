/// What a schedule is told by: what slips.
enum MilestoneWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        deadline
        date
        target
        target date
        due date
        completion date
        end date
        opening date
        schedule
        timeline
        timetable
        timeframe
        completion
        commissioning
        handover
        delivery
        opening
        launch
        inauguration
        start
        start-up
        commencement
        beginning
        finish
        operation
        operations
        production
        readiness
        """#
}

/// Words that mean a project without naming the thing.
enum ProjectWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        project
        megaproject
        scheme
        programme
        program
        undertaking
        venture
        investment project
        infrastructure project
        pilot
        endeavour
        endeavor
        """#
}

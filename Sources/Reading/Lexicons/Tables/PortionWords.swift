/// Parts of a project.
enum PortionWords {
    static let rows = #"""
        # Hand-kept; one entry a line.
        phase
        stage
        section
        segment
        stretch
        unit
        package
        lot
        portion
        batch
        turbine
        block
        tranche
        span
        generator
        reactor
        leg
        part
        tower
        pylon
        lane
        module
        stop
        """#
}

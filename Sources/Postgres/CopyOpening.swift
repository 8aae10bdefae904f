extension Connection {
    /// Sends a COPY and returns the result that opens it. If it's none, the connection is left free.
    func open(copy sql: String, as wanted: ResultSet.Status) throws(PostgresError) -> ResultSet {
        try link.send(script: sql)
        var fault = PostgresError.usage("the statement is no COPY of this direction")
        while let result = try link.nextResult() {
            switch result.status {
            case wanted: return result
            case .failed: fault = self.fault(result)
            case .copyIn: try link.endCopy(error: "not expected here")
            case .copyOut: while (try? link.getCopy { _ in }) == true {}
            default: break
            }
        }
        throw fault.naming(sql)
    }
}

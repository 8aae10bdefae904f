#include <libpq-fe.h>

// libpq 17 hands rows over in chunks; older ones one by one. The caller reads both alike.
static inline int waymark_stream_rows(PGconn *connection) {
#ifdef LIBPQ_HAS_CHUNK_MODE
    return PQsetChunkedRowsMode(connection, 256);
#else
    return PQsetSingleRowMode(connection);
#endif
}

static inline int waymark_is_row_batch(const PGresult *result) {
#ifdef LIBPQ_HAS_CHUNK_MODE
    if (PQresultStatus(result) == PGRES_TUPLES_CHUNK) return 1;
#endif
    return PQresultStatus(result) == PGRES_SINGLE_TUPLE;
}

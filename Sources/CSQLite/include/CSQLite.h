#ifndef FATHOM_CSQLITE_H
#define FATHOM_CSQLITE_H

#include <sqlite3.h>

/* Hardens an open connection: defensive mode on, extension loading off, sizes limited. Returns an SQLite result code. */
int fathom_sqlite_harden(void *connection);

/* Binds a copy of a text: SQLITE_TRANSIENT is a cast that Swift cannot write. Returns an SQLite result code. */
int fathom_sqlite_bind_text(sqlite3_stmt *statement, int position, const char *text, int length);

#endif

#ifndef FATHOM_CSQLITE_H
#define FATHOM_CSQLITE_H

/* Hardens an open connection: defensive mode on, extension loading off, sizes limited. Returns an SQLite result code. */
int fathom_sqlite_harden(void *connection);

#endif

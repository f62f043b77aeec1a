#include "CSQLite.h"

int fathom_sqlite_harden(void *connection) {
  sqlite3 *db = connection;
  int code = sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
  if (code != SQLITE_OK) return code;
  code = sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, (int *)0);
  if (code != SQLITE_OK) return code;
  sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
  sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
  return SQLITE_OK;
}

int fathom_sqlite_bind_text(sqlite3_stmt *statement, int position, const char *text, int length) {
  return sqlite3_bind_text(statement, position, text, length, SQLITE_TRANSIENT);
}

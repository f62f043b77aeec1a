#include "unicode_data.h"

/* The static Foundation brings 31 MB of tables for the calendars, collations and formats of all
   languages. The program uses none of them: days, money and case folding are its own. Where a
   symbol of their name is there already, the linker leaves the tables in their archive; what would
   look into them finds an empty table. Debug builds keep the real ones. */
#ifndef DEBUG
const struct unicode_data icudt76_dat __attribute__((aligned(16))) = {
  .header_size = 32,
  .magic = {0xda, 0x27},
  .info = {.size = 20, .char_size = 2, .format = {'T', 'o', 'C', 'P'}, .format_version = {1}},
  .count = 0,
};
#endif

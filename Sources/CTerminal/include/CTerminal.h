#ifndef FATHOM_CTERMINAL_H
#define FATHOM_CTERMINAL_H

/* The number of columns that a terminal gives to the code point: 0, 1 or 2,
   or -1 where it is not printable. The answer does not depend on the locale. */
int fathom_width(unsigned int scalar);

/* Takes the character set from the environment; 1 if it is UTF-8, else 0.
   A UTF-8 locale that is not installed is replaced by C.UTF-8. */
int fathom_adopt_locale(void);

#endif

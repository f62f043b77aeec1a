#ifndef FATHOM_CTERMINAL_H
#define FATHOM_CTERMINAL_H

/* The number of columns that a terminal gives to the code point: 0, 1 or 2, or -1 where it is not printable. */
int fathom_width(unsigned int scalar);

#endif

#ifndef FATHOM_CTERMINAL_PRIVATE_H
#define FATHOM_CTERMINAL_PRIVATE_H

extern const char fathom_direct_entry[];

/* Takes the signals over, and gives them back. */
void fathom_signals_start(void);
void fathom_signals_stop(void);

/* Sets the bytes that undo what we did to the terminal, and what to tell the
   user after a crash. */
void fathom_signals_reset_by(const char *bytes, const char *notice);

/* While another program has the terminal, its keys must not end us. */
void fathom_signals_yield(void);
void fathom_signals_retake(void);

/* The terminal's settings from before we came. */
void fathom_save_settings(void);
void fathom_restore_settings(void);

void fathom_write_all(int descriptor, const char *bytes, unsigned long length);

#endif

#ifndef FATHOM_CTERMINAL_H
#define FATHOM_CTERMINAL_H

/* The number of columns that a terminal gives to the code point: 0, 1 or 2,
   or -1 where it is not printable. The answer does not depend on the locale. */
int fathom_width(unsigned int scalar);

/* Takes the character set from the environment; 1 if it is UTF-8, else 0.
   A UTF-8 locale that is not installed is replaced by C.UTF-8. */
int fathom_adopt_locale(void);

struct fathom_settings {
  /* Use 24-bit colours by a description of our own. */
  int wants_direct;
  int wants_colour;
  /* Milliseconds after which a lone escape byte is the key. */
  int escape_delay;
  /* Where standard error goes while the screen is ours. */
  const char *log_path;
  /* What a crash tells the user once the terminal is restored. */
  const char *fault_notice;
};

enum {
  FATHOM_OPEN_OK = 0,
  FATHOM_OPEN_NO_TERMINAL = 1,
  FATHOM_OPEN_UNKNOWN = 2,
  FATHOM_OPEN_NO_CURSOR = 3,
};

/* Everything from here to fathom_close belongs to the thread that opened. */
int fathom_open(const struct fathom_settings *settings);
void fathom_close(void);

/* Adopts the window's present size. */
void fathom_fit(void);
int fathom_rows(void);
int fathom_columns(void);

/* The number of colours, 0 where there are none, and of pairs of them. */
int fathom_colours(void);
int fathom_pairs(void);
int fathom_define_pair(int pair, int foreground, int background);
int fathom_escape_delay(void);

/* Writes cells side by side: start, add each, end. Nothing is shown yet. The
   attributes are bold 1, dim 2, italic 4, underline 8, reverse 16. */
void fathom_row_start(int y, int x);
void fathom_row_add(
    const unsigned int *characters, int count, unsigned int attributes, int pair);
void fathom_row_end(void);

/* Shows what has been written, with the cursor at the place; y < 0 hides it. */
void fathom_show(int y, int x);

/* Forgets what the terminal shows, so that all of it is drawn again. */
void fathom_clear(void);

/* The next byte or key that has already arrived, or -1. */
int fathom_next_code(void);

enum {
  FATHOM_KEY_PASTE_START = 02000,
  FATHOM_KEY_PASTE_END = 02001,
  FATHOM_KEY_WORD_LEFT = 02002,
  FATHOM_KEY_WORD_RIGHT = 02003,
};

struct fathom_mouse {
  int x, y, button;
};

/* After the mouse code: fills in what happened; 0 if nothing of interest. */
int fathom_take_mouse(struct fathom_mouse *event);
void fathom_set_mouse(int on);

/* Writes bytes to the terminal past the screen, such as a clipboard sequence. */
void fathom_write(const char *bytes, unsigned long length);

/* Gives the terminal back, stops the job, takes the terminal again. */
void fathom_leave(void);
void fathom_stop(void);
void fathom_return(void);

enum { FATHOM_WAIT_INPUT = 1, FATHOM_WAIT_NOTES = 2, FATHOM_WAIT_HANGUP = 4 };

/* Waits for input or notes; -1 for ever. Returns what there is, 0 if time is up. */
int fathom_wait(int milliseconds);

/* What signals and other threads left for the main loop. */
struct fathom_notes {
  int resized, stopped, resumed, woken;
  /* The signal that asks to end, or 0; it stays until the screen is closed. */
  int end_signal;
};

struct fathom_notes fathom_take_notes(void);

/* From any thread: makes fathom_wait return. */
void fathom_wake(void);

/* Milliseconds of a clock that never goes back. */
long long fathom_milliseconds(void);

/* Ends the process by the signal, so that its parent sees which. */
void fathom_raise(int signal);

/* Runs a program on the terminal and waits. Returns its exit status, 128 and the
   signal that ended it, or the negative errno if it could not be started. */
int fathom_run(char *const *arguments);

/* Starts a program beside us, in a session of its own and without the terminal. Returns its
   exit status where it ends within the milliseconds, 0 where it goes on, 128 and the signal
   that ended it, or the negative errno if it could not be started. */
int fathom_start(char *const *arguments, int milliseconds);

#endif

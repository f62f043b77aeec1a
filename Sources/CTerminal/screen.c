#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1
#include "CTerminal.h"
#include "private.h"
#include <curses.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

enum { paste_start = FATHOM_KEY_PASTE_START, paste_end = FATHOM_KEY_PASTE_END };
static const mmask_t mouse_events =
    BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED;

static SCREEN *screen;
static WINDOW *input;
static int has_paste, mouse_is_on, saved_errors = -1, log_file = -1;
static cchar_t *row;
static int row_y, row_x, row_count, row_room;

static int opens(const char *name) {
  screen = newterm(name, stdout, stdin);
  return screen != NULL;
}

static int opens_direct(void) {
  const char *found = getenv("TERMINFO");
  char *before = found == NULL ? NULL : strdup(found);
  setenv("TERMINFO", fathom_direct_entry, 1);
  int is_open = opens("fathom-direct");
  if (before != NULL) setenv("TERMINFO", before, 1); else unsetenv("TERMINFO");
  free(before);
  return is_open;
}

static int opens_any(int wants_direct) {
  const char *name = getenv("TERM");
  if (wants_direct && opens_direct()) return 1;
  if (name != NULL && *name != '\0' && strcmp(name, "unknown") != 0 && opens(name)) return 1;
  return opens("xterm-256color") || opens("vt100");
}

static const char *capability(const char *name) {
  char *found = tigetstr(name);
  return found == NULL || found == (char *)-1 ? NULL : found;
}

static void add(char *text, size_t room, const char *more) {
  if (more != NULL && strlen(text) + strlen(more) < room) strcat(text, more);
}

/* Terminfo delays such as $<5> mean nothing to a write; such strings are left out. */
static const char *plain(const char *text) {
  return text == NULL || strchr(text, '$') != NULL ? NULL : text;
}

static void prepare_reset(const char *notice) {
  char reset[512] = "";
  if (has_paste) {
    add(reset, sizeof reset, "\033[?2004l\033[?1000l\033[?1002l\033[?1003l\033[?1006l");
  }
  add(reset, sizeof reset, plain(capability("sgr0")));
  add(reset, sizeof reset, plain(capability("cnorm")));
  add(reset, sizeof reset, plain(capability("rmkx")));
  add(reset, sizeof reset, plain(capability("rmcup")));
  add(reset, sizeof reset, "\r\n");
  fathom_signals_reset_by(reset, notice);
}

static void bind(const char *sequence, int key) { define_key(sequence, key); }

/* What terminals send when their description says otherwise. */
static void bind_common_keys(void) {
  static const struct { const char *sequence; int key; } keys[] = {
    {"\033[A", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033[C", KEY_RIGHT}, {"\033[D", KEY_LEFT},
    {"\033OA", KEY_UP}, {"\033OB", KEY_DOWN}, {"\033OC", KEY_RIGHT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME}, {"\033OH", KEY_HOME}, {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
    {"\033[F", KEY_END}, {"\033OF", KEY_END}, {"\033[4~", KEY_END}, {"\033[8~", KEY_END},
    {"\033[2~", KEY_IC}, {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE},
    {"\033[Z", KEY_BTAB}, {"\033OM", KEY_ENTER},
    {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
    {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)},
    {"\033[14~", KEY_F(4)}, {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)},
    {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)}, {"\033[20~", KEY_F(9)},
    {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
    {"\033[1;5D", FATHOM_KEY_WORD_LEFT}, {"\033[1;5C", FATHOM_KEY_WORD_RIGHT},
    {"\033[1;3D", FATHOM_KEY_WORD_LEFT}, {"\033[1;3C", FATHOM_KEY_WORD_RIGHT},
    {"\033Od", FATHOM_KEY_WORD_LEFT}, {"\033Oc", FATHOM_KEY_WORD_RIGHT},
    {"\033[200~", paste_start}, {"\033[201~", paste_end},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) bind(keys[i].sequence, keys[i].key);
}

/* While it is off, a late report must look like any unknown sequence; curses
   would take its beginning for the mouse key and leave the rest as typed keys. */
static void bind_mouse(int on) {
  const char *introducer = capability("kmous");
  if (introducer != NULL) define_key(introducer, on ? KEY_MOUSE : 0);
}

static void start_colours(int wants_colour) {
  if (!wants_colour || !has_colors()) return;
  if (start_color() == ERR) return;
  use_default_colors();
}

static void set_modes(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  input = newpad(1, 1);
  nodelay(input, TRUE);
  keypad(input, TRUE);
  bind_common_keys();
  bind_mouse(0);
  def_prog_mode();
}

/* Until a screen was left once, ncurses 6.4 sends every move of the cursor by itself: dozens of
   writes for one frame. Left and taken back before anything is drawn, it sends each frame whole. */
static void gather_output(void) {
  endwin();
  doupdate();
}

static void switch_paste(int on) {
  if (!has_paste) return;
  const char *bytes = on ? "\033[?2004h" : "\033[?2004l";
  fathom_write_all(STDOUT_FILENO, bytes, strlen(bytes));
}

static void divert_errors(const char *path) {
  log_file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (log_file < 0) log_file = open("/dev/null", O_WRONLY | O_CLOEXEC);
  saved_errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (log_file >= 0) dup2(log_file, STDERR_FILENO);
}

static void return_errors(void) {
  if (saved_errors >= 0) dup2(saved_errors, STDERR_FILENO);
}

void fathom_fit(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0) return;
  if (size.ws_row == 0 || size.ws_col == 0) return;
  if (size.ws_row == getmaxy(stdscr) && size.ws_col == getmaxx(stdscr)) return;
  resizeterm(size.ws_row, size.ws_col);
}

int fathom_open(const struct fathom_settings *settings) {
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return FATHOM_OPEN_NO_TERMINAL;
  unsetenv("LINES");
  unsetenv("COLUMNS");
  fathom_save_settings();
  /* Before curses, which takes only signals that are still at their default. */
  fathom_signals_start();
  if (!opens_any(settings->wants_direct)) {
    fathom_signals_stop();
    return FATHOM_OPEN_UNKNOWN;
  }
  if (capability("cup") == NULL) {
    endwin();
    delscreen(screen);
    screen = NULL;
    fathom_signals_stop();
    return FATHOM_OPEN_NO_CURSOR;
  }
  has_paste = capability("rmcup") != NULL;
  prepare_reset(settings->fault_notice);
  if (settings->escape_delay > 0 && getenv("ESCDELAY") == NULL) {
    set_escdelay(settings->escape_delay);
  }
  start_colours(settings->wants_colour);
  set_modes();
  gather_output();
  divert_errors(settings->log_path);
  fathom_fit();
  switch_paste(1);
  return FATHOM_OPEN_OK;
}

void fathom_close(void) {
  if (screen == NULL) return;
  fathom_set_mouse(0);
  switch_paste(0);
  curs_set(1);
  endwin();
  fathom_restore_settings();
  fathom_signals_stop();
  delwin(input);
  delscreen(screen);
  screen = NULL;
  free(row);
  row = NULL;
  row_room = 0;
  return_errors();
  if (saved_errors >= 0) close(saved_errors);
  if (log_file >= 0) close(log_file);
  saved_errors = log_file = -1;
}

int fathom_rows(void) { return getmaxy(stdscr); }
int fathom_columns(void) { return getmaxx(stdscr); }
int fathom_colours(void) { return has_colors() ? COLORS : 0; }
int fathom_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }
int fathom_escape_delay(void) { return get_escdelay(); }

int fathom_define_pair(int pair, int foreground, int background) {
  return init_extended_pair(pair, foreground, background) == OK;
}

void fathom_row_start(int y, int x) {
  row_y = y;
  row_x = x;
  row_count = 0;
  if (row_room < getmaxx(stdscr)) {
    free(row);
    row_room = getmaxx(stdscr);
    row = calloc((size_t)row_room, sizeof *row);
    if (row == NULL) row_room = 0;
  }
}

static attr_t attributes(unsigned int set) {
  attr_t result = A_NORMAL;
  if (set & 1) result |= A_BOLD;
  if (set & 2) result |= A_DIM;
  if (set & 4) result |= A_ITALIC;
  if (set & 8) result |= A_UNDERLINE;
  if (set & 16) result |= A_REVERSE;
  return result;
}

void fathom_row_add(const unsigned int *characters, int count, unsigned int set, int pair) {
  if (row_count >= row_room) return;
  wchar_t text[CCHARW_MAX + 1];
  int length = count < CCHARW_MAX ? count : CCHARW_MAX;
  for (int i = 0; i < length; i++) text[i] = (wchar_t)characters[i];
  text[length] = L'\0';
  int extended = pair;
  if (setcchar(&row[row_count], text, attributes(set), 0, &extended) != OK) {
    setcchar(&row[row_count], L"?", attributes(set), 0, &extended);
  }
  row_count++;
}

void fathom_row_end(void) {
  if (row_count > 0) mvwadd_wchnstr(stdscr, row_y, row_x, row, row_count);
}

void fathom_show(int y, int x) {
  curs_set(y >= 0);
  wmove(stdscr, y >= 0 ? y : 0, y >= 0 ? x : 0);
  wnoutrefresh(stdscr);
  doupdate();
}

void fathom_clear(void) {
  werase(stdscr);
  clearok(curscr, TRUE);
}

int fathom_next_code(void) { return wgetch(input); }

int fathom_take_mouse(struct fathom_mouse *event) {
  MEVENT found;
  if (getmouse(&found) != OK || !mouse_is_on) return 0;
  event->x = found.x;
  event->y = found.y;
  if (found.bstate & BUTTON1_PRESSED) event->button = 1;
  else if (found.bstate & BUTTON4_PRESSED) event->button = 4;
  else if (found.bstate & BUTTON5_PRESSED) event->button = 5;
  else return 0;
  return 1;
}

void fathom_set_mouse(int on) {
  if (mouse_is_on == on) return;
  mouse_is_on = on;
  mouseinterval(0);
  if (on) bind_mouse(1);
  mousemask(on ? mouse_events : 0, NULL);
  if (!on) bind_mouse(0);
}

void fathom_write(const char *bytes, unsigned long length) {
  fathom_write_all(STDOUT_FILENO, bytes, length);
}

void fathom_leave(void) {
  switch_paste(0);
  if (mouse_is_on) mousemask(0, NULL);
  curs_set(1);
  endwin();
  fathom_restore_settings();
  return_errors();
  fathom_signals_yield();
}

void fathom_return(void) {
  fathom_signals_retake();
  if (log_file >= 0) dup2(log_file, STDERR_FILENO);
  reset_prog_mode();
  fathom_fit();
  clearok(curscr, TRUE);
  wrefresh(stdscr);
  keypad(input, FALSE);
  keypad(input, TRUE);
  if (mouse_is_on) mousemask(mouse_events, NULL);
  switch_paste(1);
}

/* The whole job stops, with whatever started us; where no shell could bring it
   back, the stop is ignored by the system and we go on. */
void fathom_stop(void) {
  signal(SIGTSTP, SIG_IGN);
  kill(0, SIGTSTP);
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
}

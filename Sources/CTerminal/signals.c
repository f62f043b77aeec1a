#define _GNU_SOURCE
#include "CTerminal.h"
#include "private.h"
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static const int fatal[] = {SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
static const int polite[] = {SIGTERM, SIGHUP, SIGINT};
enum { fatal_count = sizeof fatal / sizeof *fatal, polite_count = sizeof polite / sizeof *polite };

static struct sigaction old_fatal[fatal_count], old_polite[polite_count];
static struct sigaction old_winch, old_cont, old_tstp, old_pipe, old_size;
static struct termios saved_settings;
static int has_saved_settings;
static char reset_bytes[512], fault_notice[512];
static size_t reset_length, fault_notice_length;
static volatile sig_atomic_t is_started, wants_resize, wants_stop, wants_resume, wants_end;
static atomic_int wants_wake;
static int bell[2] = {-1, -1};
static char crash_stack[65536];

void fathom_write_all(int descriptor, const char *bytes, unsigned long length) {
  int patience = 100;
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written > 0) {
      bytes += written;
      length -= (unsigned long)written;
    } else if (errno == EAGAIN && patience-- > 0) {
      struct pollfd slow = {descriptor, POLLOUT, 0};
      poll(&slow, 1, 20);
    } else if (errno != EINTR) {
      return;
    }
  }
}

static void ring(void) {
  int kept = errno;
  if (bell[1] >= 0) {
    ssize_t ignored = write(bell[1], "!", 1);
    (void)ignored;
  }
  errno = kept;
}

/* Async-signal-safe: nothing but write and tcsetattr. */
static void restore_terminal(void) {
  if (!is_started) return;
  is_started = 0;
  fathom_write_all(STDOUT_FILENO, reset_bytes, reset_length);
  if (has_saved_settings) tcsetattr(STDIN_FILENO, TCSANOW, &saved_settings);
}

static void restore_at_exit(void) { restore_terminal(); }

/* Where we were, for the log that standard error is by now. Looking it up may
   wait for a lock that the fault left held: then the alarm ends us. */
static void report_fault(int number) {
  char line[] = "fathom ended by signal 00 at\n";
  line[23] = (char)('0' + number / 10);
  line[24] = (char)('0' + number % 10);
  fathom_write_all(STDERR_FILENO, line, sizeof line - 1);
  void *frames[64];
  backtrace_symbols_fd(frames, backtrace(frames, 64), STDERR_FILENO);
}

/* The handlers from before are not asked: the Swift runtime's would wait for a
   key of the user. */
static void on_fatal(int number) {
  int was_started = is_started;
  restore_terminal();
  signal(number, SIG_DFL);
  if (was_started && number != SIGQUIT) {
    fathom_write_all(STDOUT_FILENO, fault_notice, fault_notice_length);
    signal(SIGALRM, SIG_DFL);
    alarm(2);
    report_fault(number);
  }
  raise(number);
}

/* The first asks the main loop to save and leave; the second does not wait. */
static void on_polite(int number) {
  if (wants_end == 0) {
    wants_end = number;
    ring();
    return;
  }
  restore_terminal();
  signal(number, SIG_DFL);
  raise(number);
}

static void on_winch(int number) { (void)number; wants_resize = 1; ring(); }
static void on_tstp(int number) { (void)number; wants_stop = 1; ring(); }
static void on_cont(int number) { (void)number; wants_resume = 1; ring(); }

static void take(int number, void (*function)(int), int flags, struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = function;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  for (int i = 0; i < fatal_count; i++) sigdelset(&action.sa_mask, fatal[i]);
  sigdelset(&action.sa_mask, SIGALRM);
  sigaction(number, &action, old);
}

static size_t keep(char *place, size_t room, const char *bytes) {
  size_t length = bytes == NULL ? 0 : strlen(bytes);
  if (length > room) length = room;
  memcpy(place, bytes == NULL ? "" : bytes, length);
  return length;
}

void fathom_signals_reset_by(const char *bytes, const char *notice) {
  reset_length = keep(reset_bytes, sizeof reset_bytes, bytes);
  fault_notice_length = keep(fault_notice, sizeof fault_notice, notice);
}

void fathom_signals_start(void) {
  static int is_registered;
  if (bell[0] < 0 && pipe2(bell, O_CLOEXEC | O_NONBLOCK) != 0) bell[0] = bell[1] = -1;
  if (!is_registered) atexit(restore_at_exit);
  is_registered = 1;
  reset_length = fault_notice_length = 0;
  /* The first call loads a library, which a handler must not. */
  void *here[1];
  backtrace(here, 1);
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack, .ss_flags = 0};
  sigaltstack(&stack, NULL);
  wants_resize = wants_stop = wants_resume = wants_end = 0;
  for (int i = 0; i < fatal_count; i++) {
    take(fatal[i], on_fatal, SA_ONSTACK | SA_NODEFER, &old_fatal[i]);
  }
  for (int i = 0; i < polite_count; i++) take(polite[i], on_polite, SA_RESTART, &old_polite[i]);
  take(SIGWINCH, on_winch, SA_RESTART, &old_winch);
  take(SIGTSTP, on_tstp, SA_RESTART, &old_tstp);
  take(SIGCONT, on_cont, SA_RESTART, &old_cont);
  take(SIGPIPE, SIG_IGN, 0, &old_pipe);
  /* A file that may grow no further then fails its write, and we can say so. */
  take(SIGXFSZ, SIG_IGN, 0, &old_size);
  is_started = 1;
}

void fathom_signals_stop(void) {
  is_started = 0;
  for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &old_fatal[i], NULL);
  for (int i = 0; i < polite_count; i++) sigaction(polite[i], &old_polite[i], NULL);
  sigaction(SIGWINCH, &old_winch, NULL);
  sigaction(SIGTSTP, &old_tstp, NULL);
  sigaction(SIGCONT, &old_cont, NULL);
  sigaction(SIGPIPE, &old_pipe, NULL);
  sigaction(SIGXFSZ, &old_size, NULL);
}

void fathom_signals_yield(void) {
  is_started = 0;
  signal(SIGINT, SIG_IGN);
  signal(SIGQUIT, SIG_IGN);
  signal(SIGTSTP, SIG_DFL);
}

void fathom_signals_retake(void) {
  take(SIGINT, on_polite, SA_RESTART, NULL);
  take(SIGQUIT, on_fatal, SA_ONSTACK | SA_NODEFER, NULL);
  take(SIGTSTP, on_tstp, SA_RESTART, NULL);
  wants_stop = wants_resume = 0;
  is_started = 1;
}

void fathom_save_settings(void) {
  has_saved_settings = tcgetattr(STDIN_FILENO, &saved_settings) == 0;
}

void fathom_restore_settings(void) {
  if (has_saved_settings) tcsetattr(STDIN_FILENO, TCSADRAIN, &saved_settings);
}

void fathom_wake(void) {
  if (atomic_exchange(&wants_wake, 1) == 0) ring();
}

static int take_note(volatile sig_atomic_t *note) {
  int value = *note;
  *note = 0;
  return value;
}

struct fathom_notes fathom_take_notes(void) {
  char drain[64];
  while (bell[0] >= 0 && read(bell[0], drain, sizeof drain) > 0) {}
  struct fathom_notes notes = {0};
  notes.resized = take_note(&wants_resize);
  notes.stopped = take_note(&wants_stop);
  notes.resumed = take_note(&wants_resume);
  notes.end_signal = wants_end;
  notes.woken = atomic_exchange(&wants_wake, 0);
  return notes;
}

int fathom_wait(int milliseconds) {
  struct pollfd watched[2] = {{STDIN_FILENO, POLLIN, 0}, {bell[0], POLLIN, 0}};
  int count = poll(watched, 2, milliseconds);
  if (count < 0) return FATHOM_WAIT_NOTES;
  int result = 0;
  if (watched[0].revents & POLLIN) result |= FATHOM_WAIT_INPUT;
  if (watched[0].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= FATHOM_WAIT_HANGUP;
  if (watched[1].revents != 0) result |= FATHOM_WAIT_NOTES;
  return result;
}

long long fathom_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

void fathom_raise(int number) {
  signal(number, SIG_DFL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
}

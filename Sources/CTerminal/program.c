#define _GNU_SOURCE
#include "CTerminal.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static int spawn(pid_t *child, char *const *arguments, short flags,
                 const posix_spawn_file_actions_t *actions) {
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  sigemptyset(&none);
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | flags);
  int failure = posix_spawnp(child, arguments[0], actions, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return failure;
}

static int outcome(int status) {
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/* The child stays in our process group, so that it may read the terminal. */
int fathom_run(char *const *arguments) {
  pid_t child = 0;
  int failure = spawn(&child, arguments, 0, NULL);
  if (failure != 0) return -failure;
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -errno;
  }
  return outcome(status);
}

int fathom_start(char *const *arguments, int milliseconds) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  for (int stream = 0; stream <= 2; stream++) {
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0);
  }
  pid_t child = 0;
  int failure = spawn(&child, arguments, POSIX_SPAWN_SETSID, &actions);
  posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) return -failure;
  const struct timespec step = {.tv_sec = 0, .tv_nsec = 10 * 1000 * 1000};
  for (int waited = 0; waited < milliseconds; waited += 10) {
    int status = 0;
    if (waitpid(child, &status, WNOHANG) == child) return outcome(status);
    nanosleep(&step, NULL);
  }
  return 0;
}

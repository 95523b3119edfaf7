// In C, because a handler may run at any moment: nothing in it may allocate, lock, or start a lazy initializer.
#include "CSignals.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static volatile sig_atomic_t received;
// Written to by the handler, so that a wait that is about to begin ends as well.
static int wake[2] = {-1, -1};

static void note(int number) {
    int before = errno;
    received = number;
    ssize_t ignored = write(wake[1], "", 1);
    (void)ignored;
    errno = before;
}

void csignals_watch(void) {
    if (wake[0] < 0 && pipe(wake) == 0) {
        for (int end = 0; end < 2; end++) {
            fcntl(wake[end], F_SETFL, O_NONBLOCK);
            fcntl(wake[end], F_SETFD, FD_CLOEXEC);
        }
    }
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESETHAND};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    // Whoever started us may have blocked them; what is blocked is inherited.
    sigset_t both;
    sigemptyset(&both);
    sigaddset(&both, SIGINT);
    sigaddset(&both, SIGTERM);
    pthread_sigmask(SIG_UNBLOCK, &both, NULL);
}

int csignals_received(void) { return received; }

int csignals_wait_readable(int descriptor, int milliseconds) {
    struct pollfd waits[2] = {{.fd = descriptor, .events = POLLIN}, {.fd = wake[0], .events = POLLIN}};
    while (!received) {
        int count = poll(waits, wake[0] < 0 ? 1 : 2, milliseconds);
        if (count < 0 && errno == EINTR) continue;
        return count > 0 && waits[0].revents != 0;
    }
    return 0;
}

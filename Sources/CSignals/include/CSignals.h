#ifndef CSIGNALS_H
#define CSIGNALS_H

/// From now on the first SIGINT or SIGTERM only leaves a note; the second one ends the process as ever.
void csignals_watch(void);
/// The number of the signal that came; 0 if none did.
int csignals_received(void);
/// Waits until `descriptor` has something to read or is at its end: 1; 0 where a signal came first, or comes to nothing
/// within `milliseconds` (-1: without end).
int csignals_wait_readable(int descriptor, int milliseconds);

#endif

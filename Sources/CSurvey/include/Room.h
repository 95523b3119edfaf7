#pragma once

/// How many bytes of memory each thread has for a pass over a text. It is used again and again: to ask for so much anew costs
/// as much as to read a date.
#define TIQU_ROOM 16384

/// The room of this thread, to be given back; NULL where somebody has it already.
void *tiqu_take_room(void);
void tiqu_give_room_back(void);

#include "Room.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static _Thread_local _Alignas(64) uint8_t room[TIQU_ROOM];
static _Thread_local bool is_taken;

void *tiqu_take_room(void) {
    if (is_taken) return NULL;
    is_taken = true;
    return room;
}

void tiqu_give_room_back(void) { is_taken = false; }

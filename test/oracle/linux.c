/*
 * Runs cBPF programs in Linux itself: each is attached to a socket (SO_ATTACH_FILTER), packets are sent to it, and the
 * number of bytes that arrive is what the program returned for them.
 * stdin:  { u32 instructions, u32 inputs, struct sock_filter[instructions], u8 input[inputs][64] } again and again
 * stdout: { u32 accepted by the kernel, u32 result[inputs] } for each
 * A program on a socket loads big-endian words and returns how much of the packet to keep, so the caller swaps the
 * input's bytes and asks for results between 1 and the packet's length.
 */
#include <errno.h>
#include <linux/filter.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#define INPUT_SIZE 64
#define PACKET_SIZE 4096

static void readAll(void *to, size_t size) {
  if (fread(to, 1, size, stdin) != size) exit(size == 0 ? 0 : 2);
}

int main(void) {
  static struct sock_filter program[4096];
  static uint8_t packet[PACKET_SIZE], received[PACKET_SIZE];
  uint32_t head[2];
  while (fread(head, sizeof head, 1, stdin) == 1) {
    if (head[0] > 4096) return 2;
    readAll(program, head[0] * sizeof *program);
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair)) return 3;
    struct sock_fprog attached = {.len = head[0], .filter = program};
    uint32_t accepted = setsockopt(pair[0], SOL_SOCKET, SO_ATTACH_FILTER, &attached, sizeof attached) == 0;
    fwrite(&accepted, sizeof accepted, 1, stdout);
    for (uint32_t i = 0; i < head[1]; i++) {
      readAll(packet, INPUT_SIZE);
      uint32_t result = 0;
      if (accepted) {
        /* A filter that returns 0 drops the packet: the send says EPERM, and nothing arrives. */
        if (send(pair[1], packet, PACKET_SIZE, MSG_DONTWAIT) >= 0 || errno == EPERM) {
          ssize_t got = recv(pair[0], received, PACKET_SIZE, MSG_DONTWAIT);
          result = got > 0 ? got : 0;
        } else {
          return 4;
        }
      }
      fwrite(&result, sizeof result, 1, stdout);
    }
    close(pair[0]);
    close(pair[1]);
  }
  return fflush(stdout) ? 5 : 0;
}

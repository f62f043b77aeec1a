#ifndef UNICODE_DATA_H
#define UNICODE_DATA_H

#include <stdint.h>

/* What a package of Unicode tables says of itself. */
struct unicode_info {
  uint16_t size, reserved_word;
  uint8_t is_big_endian, charset, char_size, reserved_byte;
  uint8_t format[4], format_version[4], data_version[4];
};

/* A package with no table in it. */
struct unicode_data {
  uint16_t header_size;
  uint8_t magic[2];
  struct unicode_info info;
  uint8_t padding[8];
  uint32_t count, rest[3];
};

#endif

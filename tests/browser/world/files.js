// Files that a form must refuse, each for its own reason.
import { deflateSync } from "node:zlib";

/** A Windows program that calls itself a photograph. */
export function programNamedPhoto(name = "plan.jpg") {
  const buffer = Buffer.concat([Buffer.from("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0", "latin1"), Buffer.alloc(4096, 0xcc)]);
  return { name, mimeType: "image/jpeg", buffer };
}

/** A file without a byte. */
export function emptyFile(name = "vide.jpg") {
  return { name, mimeType: "image/jpeg", buffer: Buffer.alloc(0) };
}

/** 400 million points in some fifty kilobytes: whoever decodes it first and asks later falls over. */
export function pictureBomb(name = "bombe.png") {
  const side = 20_000;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 1;
  const rows = Buffer.alloc(side * (1 + side / 8));
  const buffer = Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return { name, mimeType: "image/png", buffer };
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

/** CRC-32 as PNG wants it (ISO 15948, annex D). */
function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

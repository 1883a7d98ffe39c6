// A photograph as a phone takes it, with the place and the device in its EXIF; and what is left of that in another file.
import jpeg from "jpeg-js";
import piexif from "piexifjs";

const DEVICE = "Telefon Z 9000";

/** A JPEG of a grey evening, taken in Agadir. */
export function photoFromAgadir({ width = 640, height = 480 } = {}) {
  const pixels = Buffer.alloc(width * height * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    const line = Math.floor(at / 4 / width);
    pixels[at] = (line * 200) / height;
    pixels[at + 1] = 90;
    pixels[at + 2] = 255 - (line * 200) / height;
    pixels[at + 3] = 255;
  }
  const plain = jpeg.encode({ data: pixels, width, height }, 85).data.toString("binary");
  const exif = piexif.dump({
    "0th": { [piexif.ImageIFD.Make]: "Telefon", [piexif.ImageIFD.Model]: DEVICE },
    Exif: { [piexif.ExifIFD.DateTimeOriginal]: "2026:11:20 19:42:00" },
    GPS: {
      [piexif.GPSIFD.GPSLatitudeRef]: "N",
      [piexif.GPSIFD.GPSLatitude]: piexif.GPSHelper.degToDmsRational(30.42),
      [piexif.GPSIFD.GPSLongitudeRef]: "W",
      [piexif.GPSIFD.GPSLongitude]: piexif.GPSHelper.degToDmsRational(9.6),
    },
  });
  return Buffer.from(piexif.insert(exif, plain), "binary");
}

/**
 * What a JPEG tells besides its pixels: the tags of its EXIF, and the names of other segments that hold words.
 * @param {Buffer} picture
 */
export function toldBy(picture) {
  const tags = Object.entries(piexif.load(picture.toString("binary"))).flatMap(([part, values]) =>
    Object.keys(values ?? {}).map((tag) => `${part} ${tag}`),
  );
  const segments = segmentsOf(picture).filter((marker) => marker === 0xfe || (marker >= 0xe1 && marker <= 0xef));
  return [...tags, ...segments.map((marker) => `segment ${marker.toString(16)}`)];
}

/** The markers before the pixels (ISO 10918-1, annex B). */
function segmentsOf(picture) {
  const markers = [];
  for (let at = 2; picture[at] === 0xff && picture[at + 1] !== 0xda; at += 2 + picture.readUInt16BE(at + 2)) {
    markers.push(picture[at + 1]);
  }
  return markers;
}

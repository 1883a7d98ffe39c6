// What is printed: the text and the number of pages of a PDF (poppler's programs), and where a square code leads.
import { execFileSync } from "node:child_process";
import jsQR from "jsqr";
import { PNG } from "pngjs";

/** @param {Buffer} pdf */
export function textOf(pdf) {
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
}

/** @param {Buffer} pdf */
export function pagesOf(pdf) {
  const facts = execFileSync("pdfinfo", ["-"], { input: pdf, encoding: "utf8" });
  return Number(facts.match(/^Pages:\s+(\d+)$/m)[1]);
}

/** The text of the square code on a picture of the screen. */
export function squareCodeOn(screenshot) {
  const { data, width, height } = PNG.sync.read(screenshot);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? "";
}

// The words that a page must show, from the same files that Diwan reads.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const LOCALES = fileURLToPath(new URL("../../../shared/ui/locales", import.meta.url));

/** The languages of the pages. */
export const LANGUAGES = ["ar", "fr", "zgh", "en"];

const texts = new Map(LANGUAGES.map((lang) => [lang, read(join(LOCALES, lang))]));

/**
 * The text of a key in a language, with its variables filled in. Texts of one line only.
 * @param {string} lang
 * @returns {(key: string, values?: Record<string, string>) => string}
 */
export function words(lang) {
  return (key, values = {}) => {
    const text = texts.get(lang).get(key);
    if (text === undefined) throw new Error(`no text ${key} in ${lang}`);
    return text.replace(/\{\s*(?:\$([\w-]+)|"\\u([0-9A-Fa-f]{4})")\s*\}/g, (_, name, code) =>
      code ? String.fromCharCode(parseInt(code, 16)) : values[name],
    );
  };
}

function read(folder) {
  const found = new Map();
  for (const file of readdirSync(folder)) {
    for (const line of readFileSync(join(folder, file), "utf8").split(/\r?\n/)) {
      const [, key, text] = line.match(/^([a-z][\w-]*) = (.+)$/) ?? [];
      if (key) found.set(key, text);
    }
  }
  return found;
}

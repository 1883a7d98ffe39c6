// The receipt on paper, as the browser prints its page: on A4 and A5, in every language.
import { expect, test } from "../people/visitors.js";
import { pagesOf, textOf } from "../world/paper.js";
import { LANGUAGES, words } from "../world/words.js";

for (const lang of LANGUAGES) {
  for (const format of ["A4", "A5"]) {
    test(`the page of the receipt prints on ${format} (${lang})`, async ({ walk, states }) => {
      const { number, code } = states.complaints.received;
      const page = await walk(states.cookies.citizen);
      await page.goto(`/${lang}/commune-agadir/complaints/${number}/receipt`);
      const pdf = await page.pdf({ format });
      expect(pagesOf(pdf)).toBeLessThanOrEqual(lang === "ar" && format === "A4" ? 1 : 2);
      // Wide letters stand in the file with spaces between them.
      const text = textOf(pdf).replace(/[ \t]/g, "");
      expect(text).toContain(number);
      expect(text).toContain(code);
      expect(text, "why the answer is due on that day").toMatch(/2[-.]17[-.]265/);
      expect(text, "no button on paper").not.toContain(words(lang)("print").replaceAll(" ", ""));
    });
  }
}

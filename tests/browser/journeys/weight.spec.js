// What the first page costs on a weak link.
import { expect, test } from "../people/visitors.js";
import { LANGUAGES } from "../world/words.js";

const MOST = 150 * 1024;

for (const lang of LANGUAGES) {
  test(`the first page weighs less than 150 KB (${lang})`, async ({ page }) => {
    const wire = await page.context().newCDPSession(page);
    const sizes = new Map();
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
    await wire.send("Network.enable");
    await wire.send("Network.setCacheDisabled", { cacheDisabled: true });
    await page.goto(`/${lang}/`, { waitUntil: "networkidle" });
    const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    expect(sizes.size, "a page, its style, its script, its letters").toBeGreaterThan(3);
    test.info().annotations.push({ type: "bytes", description: String(bytes) });
    expect(bytes).toBeLessThan(MOST);
  });
}

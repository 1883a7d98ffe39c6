// Somebody who has a keyboard and nothing else. After each key they must see where they are.
import { expect } from "@playwright/test";

const MOST_TABS = 80;

/** Presses a key, and makes sure that what has the focus then is in sight, uncovered and marked. */
export async function press(page, key) {
  await page.keyboard.press(key);
  await seeFocus(page);
}

/** Tabs on until `target` has the focus. */
export async function tabTo(page, target, key = "Tab") {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await press(page, key);
    if (await isFocused(target)) return;
  }
  throw new Error(`${target} is not reached by ${key}`);
}

/** Tabs to a link or a button and presses it. */
export async function use(page, target, key = "Enter") {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Tabs to what leads to another page, presses it, and waits for that page. */
export async function go(page, target, key = "Enter") {
  await tabTo(page, target);
  const there = page.waitForEvent("framenavigated");
  await page.keyboard.press(key);
  await there;
  await page.waitForLoadState();
}

/** Tabs to a field and types. */
export async function type(page, target, text) {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

/** Tabs to a list and types the beginning of what is chosen. */
export async function choose(page, target, beginning, value) {
  await tabTo(page, target);
  await page.keyboard.type(beginning);
  await expect(target).toHaveValue(value);
}

/** Whether an element has the focus; false while there is no such element. */
function isFocused(target) {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** The focus stands on something that can be seen, is not covered, and has an outline. */
async function seeFocus(page) {
  // What appears above it may push it away for a moment.
  const wrong = () => page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return "";
    const name = at.outerHTML.slice(0, 100);
    const { left, right, top, bottom, width, height } = at.getBoundingClientRect();
    const seen = [Math.max(left, 0), Math.max(top, 0), Math.min(right, innerWidth), Math.min(bottom, innerHeight)];
    if (width === 0 || height === 0 || seen[2] - seen[0] < 2 || seen[3] - seen[1] < 2) return `out of sight: ${name}`;
    const on = document.elementFromPoint((seen[0] + seen[2]) / 2, (seen[1] + seen[3]) / 2);
    if (on && !at.contains(on) && !on.contains(at)) return `covered by ${on.outerHTML.slice(0, 100)}: ${name}`;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    if (at.id !== "main" && (outlineStyle === "none" || parseFloat(outlineWidth) < 2)) return `without a mark: ${name}`;
    return "";
  });
  await expect.poll(wrong).toBe("");
}

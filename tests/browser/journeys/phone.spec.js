// The desk on the narrowest phone, in Arabic: what one looks for is whole and in sight.
import { expect, test } from "../people/visitors.js";
import { addressOf, signIn } from "../people/staff.js";

test("the worklist's filters wait to be opened, and its rows are read without moving them sideways", async ({ somebody }) => {
  const page = await somebody({ viewport: { width: 320, height: 640 }, locale: "ar" });
  await signIn(page, "ar", addressOf("dispatcher"));
  await page.goto("/ar/commune-agadir/desk/complaints");
  const filters = page.locator(".filters-fields");
  await expect(filters.locator("#category"), "the filters are closed until one is set").toBeHidden();
  const [table, room] = await page.locator(".table-scroll").evaluate((box) => [box.scrollWidth, box.clientWidth]);
  expect(table, "the list sticks out at the side").toBeLessThanOrEqual(room);
  await expect(page.getByRole("table")).toHaveAttribute("role", "table");
  await filters.locator("summary").click();
  await filters.locator("#late").check();
  await page.locator(".filters .button").click();
  await expect(page).toHaveURL(/late=yes/);
  await expect(filters.locator("#category"), "what is set stands open").toBeVisible();
  await page.locator("input.pick").first().check();
  await expect(page.locator("[data-worklist] tr", { has: page.locator("input.pick:checked") })).toHaveCount(1);
});

test("a number stays in one piece, and how late a complaint is stands in sight", async ({ somebody }) => {
  const page = await somebody({ viewport: { width: 320, height: 640 }, locale: "ar" });
  await signIn(page, "ar", addressOf("dispatcher"));
  await page.goto("/ar/commune-agadir/desk/complaints?late=yes");
  const badges = await page.locator(".table-worklist .tag-red").evaluateAll((all) =>
    all.map((badge) => {
      const [own, room] = [badge, badge.closest(".table-scroll")].map((element) => element.getBoundingClientRect());
      return own.left >= room.left && own.right <= room.right;
    }),
  );
  expect(badges.length).toBeGreaterThan(0);
  expect(badges.every(Boolean), "a badge is cut by the edge of its list").toBe(true);
  await page.locator(".table-worklist a.number").first().click();
  const lines = await page.locator("h1 bdi").evaluate((number) => {
    const range = document.createRange();
    range.selectNodeContents(number);
    return new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size;
  });
  expect(lines, "the number is broken over lines").toBe(1);
});

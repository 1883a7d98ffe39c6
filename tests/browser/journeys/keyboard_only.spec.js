// The same journey with a keyboard and nothing else.
import { expect, test } from "../people/visitors.js";
import { AGADIR, newAddress, receiptOn, sendButton } from "../people/citizen.js";
import { choose, go, press, tabTo, type, use } from "../people/keyboard.js";
import { NAMES, addressOf } from "../people/staff.js";
import { PASSWORD } from "../people/wire.js";
import { words } from "../world/words.js";

const LANG = "fr";
const say = words(LANG);

test("a citizen sends, follows and contests with the keyboard only", async ({ page, cases }) => {
  test.setTimeout(120_000);
  await page.goto(`/${LANG}/`);
  await press(page, "Tab");
  await expect(page.getByRole("link", { name: say("skip-to-content") }), "the first stop").toBeFocused();
  await page.keyboard.press("Enter");
  await press(page, "Tab");
  await expect(page.getByRole("link", { name: say("home-complaint") }), "the first stop of the content").toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/complaints\/new$/);
  await page.waitForLoadState();

  await test.step("an empty form comes back with the focus on what is wrong", async () => {
    await go(page, sendButton(page, LANG));
    const summary = page.getByRole("alert");
    await expect(summary).toBeFocused();
    await use(page, summary.getByRole("link", { name: say("error-category") }));
    await expect(page.locator("#category")).toBeFocused();
    await page.keyboard.type("Prop");
    await expect(page.locator("#category")).toHaveValue("waste");
  });

  const receipt = await test.step("the form is filled in and sent", async () => {
    await tabTo(page, page.getByRole("link", { name: say("place-map-skip") }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await expect(page.locator("#region")).toBeFocused();
    await page.keyboard.type("Souss");
    await expect(page.locator("#region")).toHaveValue(AGADIR.region);
    await choose(page, page.locator("#province"), "Agadir", AGADIR.province);
    await choose(page, page.locator("#commune"), "Agadir", AGADIR.commune);
    await type(page, page.getByLabel(say("complaint-text")), "Les bacs de la rue ne sont pas vides depuis lundi.");
    await type(page, page.locator("#name"), "Amina Idrissi");
    await type(page, page.locator("#email"), newAddress());
    await use(page, page.getByLabel(say("complaint-consent")), "Space");
    await go(page, sendButton(page, LANG));
    return receiptOn(page);
  });

  await cases.assigned(receipt);
  await cases.answered(receipt);

  await test.step("the answer is read and contested", async () => {
    await go(page, page.getByRole("link", { name: say("receipt-follow") }));
    await expect(page.locator("[data-answer]")).toBeVisible();
    await go(page, page.getByRole("link", { name: say("follow-contest") }));
    await go(page, page.getByRole("button", { name: say("contest-submit") }));
    await expect(page.getByRole("alert")).toBeFocused();
    await press(page, "Tab");
    await page.keyboard.press("Enter");
    const reason = page.getByLabel(say("contest-reason"), { exact: true });
    await expect(reason).toBeFocused();
    await page.keyboard.type("Le troisième est toujours éteint.");
    await go(page, page.getByRole("button", { name: say("contest-submit") }));
    await expect(page.getByText(say("state-contested"), { exact: true })).toBeVisible();
  });
});

test("the pin is put and moved with the keyboard only", async ({ page }) => {
  await page.goto(`/${LANG}/complaints/new`);
  const place = () => page.locator("[data-lat], [data-lon]").evaluateAll((fields) => fields.map((field) => Number(field.value)));
  await use(page, page.getByRole("button", { name: say("place-pin-centre") }));
  // The map comes with whoever comes to it.
  await page.locator(".territory-region").first().waitFor({ state: "attached" });
  await expect(page.locator("[data-pin-status]")).not.toBeEmpty();
  const [lat, lon] = await place();
  await use(page, page.getByRole("button", { name: say("place-move-north") }), "Space");
  expect((await place())[0]).toBeGreaterThan(lat);
  await tabTo(page, page.getByRole("button", { name: say("place-pin-label") }), "Shift+Tab");
  await press(page, "ArrowRight");
  expect((await place())[1]).toBeGreaterThan(lon);
  await press(page, "Shift+ArrowDown");
  expect((await place())[0]).toBeLessThan(lat);
  await use(page, page.getByRole("button", { name: say("place-pin-remove") }));
  await expect(page.locator("[data-pin-status]")).toHaveText(say("place-pin-removed"));
  await expect(page.locator("[data-lat]")).toHaveValue("");
});

test("a dispatcher and an officer work with the keyboard only", async ({ page, somebody, cases }) => {
  test.setTimeout(120_000);
  const one = await cases.received();
  await signInByKeys(page, "dispatcher");
  await go(page, page.getByRole("link", { name: say("me-desk-open") }));

  await test.step("the shortcuts of the worklist", async () => {
    const rows = page.locator("[data-worklist] tbody tr");
    await expect(page.locator("[data-keys-hint]")).toBeVisible();
    await press(page, "j");
    await expect(rows.nth(0).getByRole("link")).toBeFocused();
    await press(page, "j");
    await expect(rows.nth(1).getByRole("link")).toBeFocused();
    await press(page, "k");
    await expect(rows.nth(0).getByRole("link")).toBeFocused();
    await press(page, "?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await press(page, "Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(rows.nth(0).getByRole("link"), "where the person was before").toBeFocused();
    await press(page, "/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.keyboard.type("j/k?");
    await expect(page.getByRole("searchbox"), "shortcuts are letters again").toHaveValue("j/k?");
  });

  await test.step("a complaint is found and assigned", async () => {
    await findByKeys(page, one.number);
    await choose(page, page.locator("#assignee"), NAMES.officer, await valueOf(page, NAMES.officer));
    await go(page, page.getByRole("button", { name: say("item-assign"), exact: true }));
    await expect(page.getByText(say("state-assigned"), { exact: true })).toBeVisible();
  });

  await test.step("the officer answers", async () => {
    const officer = await somebody();
    await signInByKeys(officer, "officer");
    await go(officer, officer.getByRole("link", { name: say("me-desk-open") }));
    await findByKeys(officer, one.number);
    await go(officer, officer.getByRole("button", { name: say("answer-send") }));
    await expect(officer.getByRole("alert")).toBeFocused();
    await use(officer, officer.getByRole("link", { name: say("error-outcome") }));
    await expect(officer.getByLabel(say("outcome-resolved"), { exact: true })).toBeFocused();
    await press(officer, "ArrowDown");
    await expect(officer.getByLabel(say("outcome-partly"), { exact: true })).toBeChecked();
    await type(officer, officer.getByLabel(say("answer-text")), "Deux lampadaires sur trois sont réparés.");
    await go(officer, officer.getByRole("button", { name: say("answer-send") }));
    await expect(officer.getByText(say("state-answered"), { exact: true }).first()).toBeVisible();
  });
});

async function signInByKeys(page, role) {
  await page.goto(`/${LANG}/`);
  await go(page, page.getByRole("link", { name: say("sign-in") }));
  await type(page, page.getByLabel(say("sign-in-email")), addressOf(role));
  await type(page, page.getByLabel(say("sign-in-password")), PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/${LANG}/me$`));
  await page.waitForLoadState();
}

/** By the search field; a new complaint is found a moment later. */
async function findByKeys(page, number) {
  const row = page.locator("[data-worklist]").getByRole("link", { name: number });
  await expect(async () => {
    await page.keyboard.press("/");
    if (!(await page.getByRole("searchbox").evaluate((field) => field === document.activeElement))) {
      await tabTo(page, page.getByRole("searchbox"));
    }
    await page.keyboard.press("Control+A");
    await page.keyboard.type(number);
    await page.keyboard.press("Enter");
    await expect(row).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.locator("[data-keys-hint]")).toBeVisible();
  await press(page, "j");
  await expect(row).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
}

function valueOf(page, name) {
  return page.locator("#assignee option", { hasText: name }).getAttribute("value");
}

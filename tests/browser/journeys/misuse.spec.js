// Impatience, bad luck and ill will: nothing happens twice, nothing is lost, and every refusal says why.
import { writeFile } from "node:fs/promises";
import { expect, test } from "../people/visitors.js";
import { choosePlace, describe, newAddress, newWord, receiptOn, sendButton } from "../people/citizen.js";
import { NAMES } from "../people/staff.js";
import { emptyFile, pictureBomb, programNamedPhoto } from "../world/files.js";
import { messageTo, messages } from "../world/outbox.js";
import { photoFromAgadir } from "../world/photo.js";
import { words } from "../world/words.js";

const say = words("fr");
const photo = { name: "lampadaire.jpg", mimeType: "image/jpeg", buffer: photoFromAgadir() };

async function fillIn(page, { text = "Le lampadaire devant l’école est éteint.", email = newAddress() } = {}) {
  await page.goto("/fr/complaints/new");
  await choosePlace(page);
  await describe(page, "fr", { text, email });
  return email;
}

/** A complaint tells its author by e-mail: so many messages, so many complaints. Jobs run in order, so one that is sent later and
 * has been told shows that nothing earlier is still to come. */
async function complaintsOf(email, cases) {
  const later = newAddress();
  const { number } = await cases.received({ email: later });
  await messageTo(later, number);
  return (await messages(email)).length;
}

for (const javaScriptEnabled of [true, false]) {
  test(`a double click sends once, ${javaScriptEnabled ? "with" : "without"} scripts`, async ({ somebody, cases }) => {
    const page = await somebody({ javaScriptEnabled });
    const email = await fillIn(page);
    await sendButton(page, "fr").dblclick();
    await receiptOn(page);
    expect(await complaintsOf(email, cases)).toBe(1);
  });
}

test("sending again after the answer was lost on the way leads to the same receipt", async ({ somebody, cases }) => {
  const page = await somebody({ javaScriptEnabled: false });
  const email = await fillIn(page);
  let first;
  await page.route("**/complaints/new", async (route) => {
    first = (await route.fetch({ maxRedirects: 0 })).headers().location;
    // An empty answer leaves the person in front of the form.
    await route.fulfill({ status: 204 });
  }, { times: 1 });
  await sendButton(page, "fr").click();
  await expect.poll(() => first).toContain("/receipt");
  await sendButton(page, "fr").click();
  const { number } = await receiptOn(page);
  expect(first).toContain(number);
  expect(await complaintsOf(email, cases)).toBe(1);
});

test("going back after sending does not send again", async ({ page, cases }) => {
  const email = await fillIn(page);
  await sendButton(page, "fr").click();
  const { number } = await receiptOn(page);
  await page.reload();
  expect((await receiptOn(page)).number, "after a reload").toBe(number);
  await page.goBack();
  await expect(page).toHaveURL(/complaints\/new$/);
  await expect(page.getByText(say("draft-found")), "what was sent is no draft").toHaveCount(0);
  await page.goForward();
  expect((await receiptOn(page)).number, "after going back and forth").toBe(number);
  expect(await complaintsOf(email, cases)).toBe(1);
});

test("going back and sending the same again asks before there is a second complaint", async ({ somebody, cases }) => {
  const page = await somebody({ javaScriptEnabled: false });
  const email = await fillIn(page);
  await sendButton(page, "fr").click();
  const first = await receiptOn(page);
  await fillIn(page, { email });
  await sendButton(page, "fr").click();
  const notice = page.locator(".notice", { hasText: say("complaint-twin-title") });
  await expect(notice).toContainText(first.number);
  await notice.getByRole("link", { name: say("receipt-again-see") }).click();
  expect((await receiptOn(page)).number).toBe(first.number);
  await fillIn(page, { email });
  await sendButton(page, "fr").click();
  await page.getByRole("button", { name: say("complaint-send-again"), exact: true }).click();
  expect((await receiptOn(page)).number).not.toBe(first.number);
  expect(await complaintsOf(email, cases)).toBe(2);
});

test("the second of two dispatchers learns that the first was faster", async ({ somebody, states, cases }) => {
  const { number } = await cases.received();
  const item = `/fr/commune-agadir/desk/complaints/${number}`;
  const [first, second] = await Promise.all([1, 2].map(() => somebody({ storageState: states.cookies.dispatcher })));
  await Promise.all([first.goto(item), second.goto(item)]);
  await first.locator("#assignee").selectOption({ label: NAMES.officer });
  await second.locator("#assignee").selectOption({ label: NAMES.head });
  await first.getByRole("button", { name: say("item-assign"), exact: true }).click();
  await expect(first.getByText(say("state-assigned"), { exact: true })).toBeVisible();
  await second.getByRole("button", { name: say("item-assign"), exact: true }).click();
  const notice = second.getByRole("alert").filter({ hasText: say("error-conflict-title") });
  await expect(notice).toBeFocused();
  await expect(notice).toContainText(NAMES.officer);
  await expect(second.getByRole("definition").filter({ hasText: NAMES.officer })).toBeVisible();
});

test("a form whose cookie is gone says so, stores nothing, and is sent as it is the next time", async ({ page, cases }) => {
  const email = await fillIn(page);
  await page.context().clearCookies();
  await sendButton(page, "fr").click();
  await expect(page.getByText(say("complaint-stale-title"))).toBeVisible();
  await expect(page.locator("[name=email]")).toHaveValue(email);
  expect(await complaintsOf(email, cases)).toBe(0);
  await sendButton(page, "fr").click();
  await receiptOn(page);
  expect(await complaintsOf(email, cases)).toBe(1);
});

test("bad files are refused by name, good ones and all that was typed are kept", async ({ page }) => {
  const email = await fillIn(page);
  await page.locator("#photos").setInputFiles([programNamedPhoto(), photo, pictureBomb(), emptyFile()]);
  await sendButton(page, "fr").click();

  const alert = page.getByRole("alert");
  await expect(alert).toBeFocused();
  await expect(alert.getByRole("listitem")).toContainText([
    say("error-file-type", { name: "plan.jpg" }),
    say("error-picture-too-large", { name: "bombe.png" }),
    say("error-file-empty", { name: "vide.jpg" }),
  ]);
  await expect(page.locator("#photos")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#photos-error")).toContainText("plan.jpg");
  await expect(page.locator("#email")).toHaveValue(email);
  await expect(page.locator("#category")).toHaveValue("lighting");
  await expect(page.locator("#commune")).not.toHaveValue("");
  await expect(page.getByLabel(say("complaint-consent"))).toBeChecked();
  await expect(page.getByRole("group", { name: say("complaint-file-kept") }).getByLabel("lampadaire.jpg")).toBeChecked();

  await sendButton(page, "fr").click();
  await receiptOn(page);
  await page.getByRole("link", { name: say("receipt-follow") }).click();
  await expect(page.locator(".files li"), "the good file came along").toHaveCount(1);
});

test("a file of 50 MB is refused by name", async ({ page }) => {
  const email = await fillIn(page);
  const film = test.info().outputPath("film.jpg");
  await writeFile(film, Buffer.concat([photo.buffer, Buffer.alloc(50 << 20)]));
  await page.locator("#photos").setInputFiles(film);
  await sendButton(page, "fr").click();
  await expect(page.locator("#photos-error")).toContainText(say("error-file-too-large", { name: "film.jpg", limit: "15" }));
  await expect(page.locator("#email")).toHaveValue(email);
});

test("more files than are accepted are refused", async ({ page }) => {
  await fillIn(page);
  await page.locator("#photos").setInputFiles([1, 2, 3, 4, 5, 6].map((number) => ({ ...photo, name: `${number}.jpg` })));
  await sendButton(page, "fr").click();
  await expect(page.locator("#photos-error")).toContainText(say("error-files-too-many", { max: "5" }));
});

test("a text that is too long comes back whole, with its length", async ({ page }) => {
  const text = "ش".repeat(4001);
  await fillIn(page, { text });
  await expect(page.locator("#text-count")).toHaveText(`${say("count-over")} 1`);
  await sendButton(page, "fr").click();
  await expect(page.locator("#text-error")).toContainText(say("error-too-long", { max: "4 000", count: "4 001" }));
  await expect(page.locator("#text")).toHaveValue(text);
});

test("wrong values are named at their fields", async ({ page }) => {
  await fillIn(page, { email: "amina" });
  await page.locator("#phone").fill("12");
  await sendButton(page, "fr").click();
  await expect(page.locator("#email-error")).toContainText(say("error-email"));
  await expect(page.locator("#phone-error")).toContainText(say("error-phone"));
  await expect(page.locator("#phone")).toHaveValue("12");
});

test("what was typed as markup stays text", async ({ page }) => {
  const text = "<img src=x onerror=alert(1)><script>alert(2)</script> & « éteint »";
  await fillIn(page, { text });
  await sendButton(page, "fr").click();
  await receiptOn(page);
  await page.getByRole("link", { name: say("receipt-follow") }).click();
  await expect(page.getByText(text, { exact: true })).toBeVisible();
});

test("another administration's desk does not exist for an officer", async ({ somebody, states }) => {
  const page = await somebody({ storageState: states.cookies.officer });
  for (const path of ["", "/26-RBT-000001-X", `/${states.complaints.received.number}`]) {
    const answer = await page.goto(`/fr/commune-rabat/desk/complaints${path}`);
    expect(answer.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(say("error-not-found-title"));
  }
});

test("a desk asks who is there, and leads on after the sign-in", async ({ page, states }) => {
  const item = `/fr/commune-agadir/desk/complaints/${states.complaints.received.number}`;
  await page.goto(item);
  await expect(page).toHaveURL(/\/fr\/sign-in\?next=/);
  await page.getByLabel(say("sign-in-email")).fill("officer@commune-agadir.example");
  await page.getByLabel(say("sign-in-password")).fill("demo-Diwan-2026");
  await page.getByRole("button", { name: say("sign-in-submit"), exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${item}$`));
});

test("a complaint opens to its code only", async ({ page, states }) => {
  const { number, code } = states.complaints.settled;
  for (const wrong of ["AAAAA-AAAAA", states.complaints.received.code]) {
    await page.goto(`/fr/commune-agadir/complaints/${number}`);
    await page.getByLabel(say("follow-code")).fill(wrong);
    await page.getByRole("button", { name: say("follow-submit") }).click();
    await expect(page.locator("#code-error")).toContainText(say("error-code"));
  }
  await page.getByLabel(say("follow-code")).fill(code.toLowerCase().replace("-", " "));
  await page.getByRole("button", { name: say("follow-submit") }).click();
  await expect(page.getByText(say("state-satisfied"), { exact: true })).toBeVisible();
});

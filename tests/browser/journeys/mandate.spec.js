// A relay acts under a mandate: the citizen says yes, sees what is done in their name, and ends it.
import { expect, test } from "../people/visitors.js";
import { choosePlace, follow, newAddress, newWord, receiptOn, sendButton } from "../people/citizen.js";
import { addressOf, openDesk, signIn } from "../people/staff.js";
import { messageTo, spaced } from "../world/outbox.js";
import { words } from "../world/words.js";

const SAID = {
  ar: { name: "زهرة أوحسين", text: "مصباح الدرب مطفأ منذ أسبوع" },
  fr: { name: "Zahra Ouhssain", text: "Le lampadaire de la ruelle est éteint" },
};
const RELAY = "Mehdi Tazi";

for (const [lang, said] of Object.entries(SAID)) {
  test(`a relay submits for a citizen under a mandate, which the citizen ends (${lang})`, async ({ somebody }) => {
    test.setTimeout(120_000);
    const say = words(lang);
    const email = newAddress();
    const press = (page, key, values) => page.getByRole("main").getByRole("button", { name: say(key, values), exact: true }).click();

    const relay = await somebody({ locale: lang });
    await test.step("the relay writes the mandate with the citizen", async () => {
      await signIn(relay, lang, addressOf("counter"));
      await openDesk(relay, lang);
      await relay.getByRole("link", { name: say("mandates"), exact: true }).click();
      await relay.getByRole("link", { name: say("mandate-new"), exact: true }).click();
      await relay.locator("#name").fill(said.name);
      await relay.locator("#email").fill(email);
      await relay.getByLabel(say("mandate-act-submit"), { exact: true }).check();
      await relay.getByLabel(say("mandate-act-follow"), { exact: true }).check();
      await relay.locator("input[name=days][value='31']").check();
      await relay.getByLabel(say("mandate-consent-message"), { exact: true }).check();
      await press(relay, "mandate-write");
      await expect(relay.getByText(say("mandate-pending"), { exact: true })).toBeVisible();
      await expect(relay.getByText(say("mandate-waits-message"))).toBeVisible();
    });
    const mandate = relay.url();

    const citizen = await somebody({ viewport: { width: 390, height: 800 }, locale: lang });
    const { reference, code } = await test.step("the citizen gets the question, and says yes", async () => {
      const message = await messageTo(email, say("mail-mandate-asked-subject", { reference: "" }).trim());
      const reference = message.text.match(/\b[A-Z]{2,6}-[0-9A-Z]{6}\b/)[0];
      const code = message.text.match(/\b[0-9A-Z]{5}-[0-9A-Z]{5}\b/)[0];
      expect(spaced(message.text)).toContain(RELAY);
      await open(citizen, reference, code);
      await expect(citizen.getByText(say("mandate-act-submit"), { exact: true })).toBeVisible();
      await press(citizen, "mandate-yes");
      await expect(citizen.getByText(say("mandate-yes-done"))).toBeVisible();
      return { reference, code };
    });

    const receipt = await test.step("the relay submits for the citizen, and both names stand on the receipt", async () => {
      await relay.goto(mandate);
      await relay.getByRole("link", { name: say("mandate-begin-submit", { name: said.name }) }).click();
      await expect(relay.locator("[data-acting]")).toContainText(said.name);
      await choosePlace(relay);
      await relay.getByLabel(say("complaint-category")).selectOption("lighting");
      await relay.getByLabel(say("complaint-text")).fill(`${said.text} ${newWord()}`);
      await relay.getByLabel(say("complaint-consent")).check();
      await sendButton(relay, lang).click();
      const receipt = await receiptOn(relay);
      await expect(relay.getByRole("main")).toContainText(RELAY);
      await expect(relay.getByRole("main")).toContainText(said.name);
      return receipt;
    });

    await test.step("the citizen gets the message and follows it, done by one for the other", async () => {
      const message = await messageTo(email, receipt.number);
      expect(message.text).toContain(RELAY);
      await follow(citizen, lang, receipt);
      await expect(citizen.locator(".timeline")).toContainText(RELAY);
      await expect(citizen.getByRole("heading", { name: say("opened-title") })).toBeVisible();
    });

    await test.step("the relay follows it under the mandate, and the citizen sees that", async () => {
      await relay.goto(mandate);
      await relay.getByRole("link", { name: say("mandate-begin-follow", { name: said.name }) }).click();
      await expect(relay.getByRole("heading", { name: receipt.number })).toBeVisible();
      await citizen.reload();
      await expect(citizen.locator("[data-openings]")).toContainText(say("opened-mandate"));
    });

    await test.step("the citizen ends the mandate, and nothing can be begun under it any more", async () => {
      await open(citizen, reference, code);
      await press(citizen, "mandate-end");
      await expect(citizen.getByText(say("mandate-ended-done"))).toBeVisible();
      await relay.goto(mandate);
      await expect(relay.getByText(say("mandate-revoked"), { exact: true })).toBeVisible();
      await expect(relay.getByRole("link", { name: say("mandate-begin-submit", { name: said.name }) })).toHaveCount(0);
    });

    async function open(page, reference, code) {
      await page.goto(`/${lang}/mandate`);
      await page.getByLabel(say("mandate-reference")).fill(reference);
      await page.getByLabel(say("complaint-code")).fill(code);
      await press(page, "mandate-code-open");
    }
  });
}

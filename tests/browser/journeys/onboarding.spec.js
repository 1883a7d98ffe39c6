// A commune comes in, from nothing to live, by somebody who has never seen Diwan, in Arabic and in French.
import { randomUUID } from "node:crypto";
import { expect, test } from "../people/visitors.js";
import { choosePlace, describe, receiptOn, sendButton } from "../people/citizen.js";
import { answer, assign, signIn } from "../people/staff.js";
import { PASSWORD } from "../people/wire.js";
import { enrol } from "../world/authenticator.js";
import { messageTo } from "../world/outbox.js";
import { codeTo, PAPER } from "../world/newcomer.js";
import { words } from "../world/words.js";

const COMMUNES = {
  fr: { search: "tiznit", name: "Commune de Tiznit", slug: "commune-tiznit", place: { region: "09", province: "09.581", commune: "09.581.01.07" } },
  ar: { search: "تارودانت", name: "جماعة تارودانت", slug: "commune-taroudannt", place: { region: "09", province: "09.541", commune: "09.541.01.13" } },
};

for (const [lang, commune] of Object.entries(COMMUNES)) {
  test(`a commune goes from nothing to live (${lang})`, async ({ somebody }) => {
    test.setTimeout(120_000);
    const say = words(lang);
    const email = `directeur.${randomUUID().slice(0, 8)}@${commune.slug}.example`;
    const newcomer = await somebody({ locale: lang });
    const press = (page, key) => page.getByRole("main").getByRole("button", { name: say(key), exact: true }).click();
    const setup = `/${lang}/${commune.slug}/desk/setup`;

    await test.step("the newcomer finds the commune from the front door", async () => {
      await newcomer.goto(`/${lang}/`);
      await newcomer.getByRole("link", { name: say("home-join") }).click();
      await newcomer.getByLabel(say("join-search-label")).fill(commune.search);
      await press(newcomer, "search");
      const row = newcomer.locator(".found li").filter({ hasText: commune.name });
      await row.getByRole("link", { name: say("join-take") }).click();
      await expect(newcomer.getByText(commune.name)).toBeVisible();
    });

    await test.step("and proves the address by a code", async () => {
      await newcomer.getByLabel(say("join-name")).fill("Brahim Ait Ali");
      await newcomer.getByLabel(say("join-position")).fill("Directeur des services");
      await newcomer.getByLabel(say("join-email"), { exact: true }).fill(email);
      await press(newcomer, "join-send-code");
      await newcomer.getByLabel(say("join-code"), { exact: true }).fill(await codeTo(email));
      await press(newcomer, "join-code-send");
    });

    await test.step("hands in the signed agreement, and the trial begins", async () => {
      await newcomer.locator("#paper").setInputFiles(PAPER);
      await newcomer.getByLabel(say("join-signer")).fill("Lahcen Oubella");
      await newcomer.getByLabel(say("join-signer-position"), { exact: true }).fill("Président");
      await newcomer.getByLabel(say("join-signed-on")).fill("2026-01-15");
      await newcomer.getByLabel(say("join-password"), { exact: true }).fill(PASSWORD);
      await press(newcomer, "join-begin");
      await expect(newcomer.getByText(say("join-done-sign-in"))).toBeVisible();
      await newcomer.getByLabel(say("sign-in-email")).fill(email);
      await newcomer.getByLabel(say("sign-in-password")).fill(PASSWORD);
      await press(newcomer, "sign-in-submit");
      // Who works in an administration signs in with two factors.
      await expect(newcomer).toHaveURL(new RegExp(`/${lang}/me/security\\?next=`));
      await enrol(newcomer, lang);
      await newcomer.goto(setup);
      await expect(newcomer.locator("[data-trial]")).toContainText(commune.name);
    });

    await test.step("follows the list: the register, a colour, a test complaint and its answer", async () => {
      await newcomer.getByRole("link", { name: say("setup-item-register") }).click();
      await newcomer.getByLabel(say("register-contact"), { exact: true }).fill("Secrétariat général");
      await newcomer.getByLabel(say("register-pending")).check();
      await press(newcomer, "save");
      await newcomer.getByRole("link", { name: say("setup-item-colour") }).click();
      await newcomer.getByLabel(say("look-colour")).fill("#ffd33d");
      await press(newcomer, "look-colour-save");
      await expect(newcomer.locator("#colour-error")).toBeVisible();
      await newcomer.getByLabel(say("look-colour")).fill("#7a1f5c");
      await press(newcomer, "look-colour-save");
      await expect(newcomer.locator(".service-name")).toHaveCSS("color", "rgb(122, 31, 92)");
      await newcomer.getByRole("link", { name: say("setup-item-test") }).click();
      await choosePlace(newcomer, commune.place);
      await describe(newcomer, lang, { text: "Essai de l’équipe.", email: "essai@citizen.example" });
      await sendButton(newcomer, lang).click();
      const { number } = await receiptOn(newcomer);
      expect(number).toMatch(/-E\d{5}-/);
      await expect(newcomer.locator("[data-try-out]")).toBeVisible();
      await newcomer.goto(`/${lang}/${commune.slug}/desk/complaints/${number}`);
      await assign(newcomer, lang, "Brahim Ait Ali");
      await answer(newcomer, lang, "resolved", "L’essai est bien arrivé.");
      await expect(newcomer.getByText(say("answer-sent"), { exact: true })).toBeVisible();
    });

    await test.step("nobody else can send anything yet, and reads what to do instead", async () => {
      const citizen = await somebody({ locale: lang });
      await citizen.goto(`/${lang}/${commune.slug}/complaints/new`);
      await expect(citizen.locator("[data-closed]")).toContainText(say("intake-preparing"));
      await expect(sendButton(citizen, lang)).toHaveCount(0);
    });

    await test.step("asks to go live", async () => {
      await newcomer.goto(setup);
      await press(newcomer, "setup-ask");
      await expect(newcomer.getByText(say("setup-asked"))).toBeVisible();
    });

    await test.step("the region checks and approves", async () => {
      const approver = await somebody({ locale: lang });
      await signIn(approver, lang, "admin@region-souss-massa.example");
      await approver.goto(`/${lang}/region-souss-massa/desk/approvals`);
      await approver.getByRole("link", { name: commune.name, exact: true }).click();
      await expect(approver.getByText("Lahcen Oubella")).toBeVisible();
      // Nobody approves on a paper that they have not opened.
      const paper = approver.locator("form[action$='/agreement']");
      const csrf = await paper.locator("[name=csrf]").inputValue();
      const opened = await approver.request.post(await paper.getAttribute("action"), { form: { csrf } });
      expect(opened.status()).toBe(200);
      await approver.getByLabel(say("approval-checked")).check();
      await press(approver, "approval-approve");
      await expect(approver.locator("[data-state]")).toHaveText(say("tenant-state-live"));
    });

    await test.step("the newcomer is told, and the commune answers citizens", async () => {
      await messageTo(email, say("mail-go-live-approved-subject", { administration: commune.name }));
      const citizen = await somebody({ locale: lang });
      await citizen.goto(`/${lang}/complaints/new`);
      await choosePlace(citizen, commune.place);
      await describe(citizen, lang, { text: "Le lampadaire de la place est éteint.", email: "amina@citizen.example" });
      await sendButton(citizen, lang).click();
      const receipt = await receiptOn(citizen);
      expect(receipt.slug).toBe(commune.slug);
      await expect(citizen.locator("[data-trial]")).toHaveCount(0);
    });
  });
}

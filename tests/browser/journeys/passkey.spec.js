// A passkey of a virtual device: added under a name, then the account opens without address and password; and as a second step.
import { expect, test } from "../people/visitors.js";
import { PASSWORD } from "../people/wire.js";
import { signIn } from "../people/staff.js";
import { words } from "../world/words.js";

// Accounts that no other test signs in to by password alone.
const PEOPLE = { ar: "head@prefecture-rabat.example", fr: "head@cri-rabat.example" };

/** A device that asks for a finger, and is given it. */
async function putDevice(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  };
  const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", { options });
  return (isUserVerified) => devtools.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified });
}

for (const lang of ["ar", "fr"]) {
  test(`somebody adds a passkey and signs in with it alone, then as the second step (${lang})`, async ({ page }) => {
    const say = words(lang);
    const button = (key) => page.getByRole("main").getByRole("button", { name: say(key), exact: true });
    const verify = await putDevice(page);
    await signIn(page, lang, PEOPLE[lang]);
    await page.getByRole("link", { name: say("security"), exact: true }).click();
    await page.getByRole("link", { name: say("security-passkey-add"), exact: true }).click();

    await button("passkey-submit").click();
    await expect(page.getByRole("alert"), "it must have a name").toBeVisible();
    await page.getByLabel(say("passkey-name"), { exact: true }).fill("هاتفي 1");
    await button("passkey-submit").click();
    await expect(page).toHaveURL(/\/me\/security$/);
    await expect(page.getByText(say("passkey-added"))).toBeVisible();
    await expect(page.locator("[data-passkeys] h4")).toHaveText("هاتفي 1");

    await page.goto(`/${lang}/me`);
    await button("sign-out").click();
    await expect(button("sign-out")).toHaveCount(0);
    await page.goto(`/${lang}/sign-in?next=/${lang}/me/security`);
    await button("sign-in-passkey").click();
    await expect(page, "where they wanted to go").toHaveURL(/\/me\/security$/);
    await expect(page.locator("[data-sessions]")).toContainText(say("security-method-passkey"));

    await page.goto(`/${lang}/me`);
    await button("sign-out").click();
    await expect(button("sign-out")).toHaveCount(0);
    await page.goto(`/${lang}/sign-in`);
    await page.getByLabel(say("sign-in-email")).fill(PEOPLE[lang]);
    await page.getByLabel(say("sign-in-password")).fill(PASSWORD);
    await button("sign-in-submit").click();
    await expect(page).toHaveURL(/\/sign-in\/second$/);
    await verify(false);
    await button("confirm-passkey").click();
    await expect(page.locator("[data-passkey-status]"), "another finger").toHaveText(say("passkey-failed"));
    await verify(true);
    await button("confirm-passkey").click();
    await expect(page).toHaveURL(/\/me$/);

    await page.goto(`/${lang}/me/security`);
    await page.locator("[data-passkeys]").getByRole("button").click();
    await expect(page.getByText(say("passkey-removed"))).toBeVisible();
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the sign-in says what a passkey needs, and shows no button that does nothing", async ({ page }) => {
    await page.goto("/fr/sign-in");
    await expect(page.getByText(words("fr")("passkey-none"))).toBeVisible();
    await expect(page.getByRole("button", { name: words("fr")("sign-in-passkey") })).toBeHidden();
  });
});

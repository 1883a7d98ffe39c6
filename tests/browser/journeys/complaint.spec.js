// The journey that everything else stands on: from a citizen's phone to a closed answer, in Arabic and in French.
import { expect, test } from "../people/visitors.js";
import { AGADIR, describe, follow, newAddress, receiptOn, send } from "../people/citizen.js";
import { NAMES, addressOf, answer, assign, findItem, openDesk, signIn } from "../people/staff.js";
import { clickMapAt } from "../world/map.js";
import { messageTo, spaced } from "../world/outbox.js";
import { squareCodeOn, textOf } from "../world/paper.js";
import { photoFromAgadir, toldBy } from "../world/photo.js";
import { words } from "../world/words.js";

const SAID = {
  ar: { text: "مصباح الشارع أمام المدرسة مطفأ منذ أسبوع.", answer: "أصلحنا مصباحين من ثلاثة، ونصلح الثالث الأسبوع المقبل.", reason: "المصباح الثالث ما زال مطفأ.", last: "أصلح المصباح الثالث." },
  fr: { text: "Le lampadaire devant l’école est éteint depuis une semaine.", answer: "Deux lampadaires sur trois sont réparés.", reason: "Le troisième est toujours éteint.", last: "Le troisième est réparé." },
};

for (const [lang, said] of Object.entries(SAID)) {
  test(`a complaint goes from a citizen's phone to a closed answer (${lang})`, async ({ somebody }) => {
    test.setTimeout(120_000);
    const say = words(lang);
    const email = newAddress();
    const phone = { viewport: { width: 390, height: 800 }, locale: lang, permissions: ["geolocation"], geolocation: { latitude: 30.42, longitude: -9.6 } };
    const citizen = await somebody(phone);

    const receipt = await test.step("the citizen sends a complaint with a photo", async () => {
      await citizen.goto(`/${lang}/`);
      await citizen.getByRole("link", { name: say("home-complaint") }).click();
      if (lang === "ar") await citizen.getByRole("button", { name: say("place-my-position") }).click();
      else await clickMapAt(citizen, { lat: 30.6, lon: -9.45 });
      const agadir = citizen.locator(`#province option[value="${AGADIR.province}"]`);
      await expect(citizen.locator("[data-pin-status]")).toHaveText(`${say("place-pin-set")} ${await agadir.innerText()}`);
      await expect(citizen.locator("#region")).toHaveValue(AGADIR.region);
      await expect(citizen.locator("#province")).toHaveValue(AGADIR.province);
      await describe(citizen, lang, { text: said.text, email });
      const photo = photoFromAgadir();
      expect(toldBy(photo)).toContain("GPS 2");
      await citizen.locator("#photos").setInputFiles({ name: "lampadaire.jpg", mimeType: "image/jpeg", buffer: photo });
      await send(citizen, lang);
      return receiptOn(citizen);
    });
    const { number, code, slug } = receipt;
    expect(slug, "the administration that answers for street lighting in Agadir").toBe("commune-agadir");

    await test.step("the receipt says by when an answer is due, and why", async () => {
      await expect(citizen.locator("[data-due]")).toContainText(/20\d\d/);
      await expect(citizen.locator("[data-due-why]")).toContainText("60");
      await expect(citizen.locator("[data-due-why]")).toContainText(/2[-.]17[-.]265/);
      const square = squareCodeOn(await citizen.locator(".qr svg").screenshot());
      expect(square).toContain(number);
      const checker = await somebody({ locale: lang });
      await checker.goto(square);
      await expect(checker.getByText(say("check-genuine"))).toBeVisible();
    });

    await test.step("the receipt can be had as a PDF", async () => {
      const link = await citizen.getByRole("link", { name: say("receipt-pdf") }).getAttribute("href");
      const answered = await citizen.request.get(link);
      expect(answered.headers()["content-type"]).toBe("application/pdf");
      const paper = textOf(await answered.body());
      expect(paper).toContain(number);
      expect(paper).toContain(code);
    });

    await test.step("an e-mail leaves in the citizen's language", async () => {
      const message = await messageTo(email, number);
      expect(spaced(message.subject)).toBe(spaced(say("mail-complaint-received-subject", { number })));
      expect(message.text).toContain(code);
      expect(message.text).toContain(`/${lang}/commune-agadir/complaints/${number}`);
    });

    const dispatcher = await somebody();
    await test.step("the dispatcher finds it and puts an officer in charge", async () => {
      await signIn(dispatcher, lang, addressOf("dispatcher"));
      await openDesk(dispatcher, lang);
      await findItem(dispatcher, lang, number);
      await expect(dispatcher.getByText(said.text)).toBeVisible();
      await assign(dispatcher, lang, NAMES.officer);
      await expect(dispatcher.getByText(say("state-assigned"), { exact: true })).toBeVisible();
      await expect(dispatcher.getByText(say("item-assigned", { name: NAMES.officer }), { exact: true })).toBeVisible();
    });

    const officer = await somebody();
    await test.step("the officer answers", async () => {
      await signIn(officer, lang, addressOf("officer"));
      await openDesk(officer, lang);
      await findItem(officer, lang, number);
      expect(await officer.locator(".thumb").evaluate((image) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(100);
      await answer(officer, lang, "partly", said.answer);
      await expect(officer.getByText(say("state-answered"), { exact: true }).first()).toBeVisible();
      await expect(officer.getByText(say("answer-sent"), { exact: true })).toBeVisible();
      await messageTo(email, say("mail-complaint-answered-subject", { number }));
    });

    const elsewhere = await somebody({ locale: lang });
    await test.step("the citizen follows on another device, and contests", async () => {
      await follow(elsewhere, lang, receipt);
      const steps = elsewhere.locator(".timeline .step-title");
      await expect(steps).toHaveText([say("event-received"), say("event-assigned"), say("event-answered")]);
      await expect(elsewhere.locator("[data-answer]")).toHaveText(said.answer);
      await elsewhere.getByRole("link", { name: say("follow-contest") }).click();
      await elsewhere.getByLabel(say("contest-reason"), { exact: true }).fill(said.reason);
      await elsewhere.getByRole("button", { name: say("contest-submit") }).click();
      await expect(elsewhere.getByText(say("state-contested"), { exact: true })).toBeVisible();
    });

    await test.step("the photo that is shown tells nothing but its pixels", async () => {
      const shown = await elsewhere.locator(".files a").getAttribute("href");
      const answered = await elsewhere.request.get(shown);
      expect(answered.headers()["content-type"]).toBe("image/jpeg");
      const picture = await answered.body();
      expect(toldBy(picture)).toEqual([]);
      expect(picture.includes("Telefon")).toBe(false);
    });

    await test.step("somebody else is put in charge and answers", async () => {
      await dispatcher.reload();
      await expect(dispatcher.getByText(said.reason)).toBeVisible();
      await assign(dispatcher, lang, NAMES.head);
      const head = await somebody();
      await signIn(head, lang, addressOf("head"));
      await head.goto(`/${lang}/${slug}/desk/complaints/${number}`);
      await answer(head, lang, "resolved", said.last);
      await expect(head.getByText(say("state-answered"), { exact: true }).first()).toBeVisible();
    });

    await test.step("the citizen is satisfied, and the complaint is closed", async () => {
      await elsewhere.reload();
      await expect(elsewhere.locator("[data-answer]")).toHaveText(said.last);
      await elsewhere.getByRole("button", { name: say("follow-satisfied") }).click();
      await expect(elsewhere.getByText(say("state-satisfied"), { exact: true })).toBeVisible();
      await expect(elsewhere.getByRole("button", { name: say("follow-satisfied") })).toHaveCount(0);
      await dispatcher.reload();
      await expect(dispatcher.getByText(say("item-nothing-next"))).toBeVisible();
    });
  });
}

// The pin and the lists say the same, whoever changes them: a person, a password manager, a voice.
import { expect, test } from "../people/visitors.js";
import { AGADIR, choosePlace } from "../people/citizen.js";
import { clickMapAt } from "../world/map.js";

const RABAT = { region: "04", province: "04.421" };
const POINT = { lat: 30.42, lon: -9.5 };

test("lists that are changed by a program take the pin away, and a pin moves the lists", async ({ page }) => {
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await clickMapAt(page, POINT);
  await expect(page.locator("#province")).toHaveValue(AGADIR.province);
  await expect(page.locator("[data-lat]")).not.toHaveValue("");

  await page.locator("#region").evaluate((list, code) => {
    list.value = code;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  }, RABAT.region);
  await expect(page.locator("[data-lat]")).toHaveValue("");
  await expect(page.locator("[data-lon]")).toHaveValue("");
  await expect(page.locator("#province"), "no province of another region").toHaveValue("");

  await choosePlace(page, RABAT);
  await page.locator("[data-pin-centre]").click();
  await expect(page.locator("[data-lat]")).not.toHaveValue("");
  await choosePlace(page, AGADIR);
  await expect(page.locator("[data-lat]")).toHaveValue("");
});

test("a commune alone says where it lies, and another region takes it away", async ({ page }) => {
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  const [region, province, commune] = ["region", "province", "commune"].map((name) => page.locator(`#${name}`));
  await commune.selectOption("04.421.01.0");
  await expect(province).toHaveValue(RABAT.province);
  await expect(region).toHaveValue(RABAT.region);

  await region.selectOption(AGADIR.region);
  await expect(province).toHaveValue("");
  await expect(commune).toHaveValue("");
  await expect(commune.locator("option[value='04.421.01.0']"), "no commune of another region").toHaveCount(0);

  await choosePlace(page, AGADIR);
  await province.selectOption("");
  await expect(commune).toHaveValue("");
  await expect(region).toHaveValue(AGADIR.region);
});

test("one's own position is seen from near: an arrow moves the pin by a street, not by a town", async ({ somebody }) => {
  const page = await somebody({ permissions: ["geolocation"], geolocation: { latitude: 30.42, longitude: -9.6 } });
  await page.goto("/fr/complaints/new", { waitUntil: "networkidle" });
  await page.locator("[data-pin-position]").click();
  const lat = page.locator("[data-lat]");
  await expect(lat).toHaveValue("30.420000");
  await page.locator("[data-pin-move=north]").click();
  await expect(lat).not.toHaveValue("30.420000");
  expect(Number(await lat.inputValue()) - 30.42).toBeLessThan(0.004);
});

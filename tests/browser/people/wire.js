// Somebody who sends the same forms as a browser, without one: to bring a complaint quickly to where a test begins.
import { expect, request } from "@playwright/test";

/** The password of everybody in the demonstration. */
export const PASSWORD = "demo-Diwan-2026";

export class Wire {
  /** @param {import("@playwright/test").APIRequestContext} context */
  constructor(context) {
    this.context = context;
  }

  /** Somebody new, signed in if an address is given. */
  static async start(email) {
    const wire = new Wire(await request.newContext({ baseURL: process.env.DIWAN_URL, maxRedirects: 0 }));
    if (email) await wire.send("/fr/sign-in", "/fr/sign-in", { email, password: PASSWORD });
    return wire;
  }

  async open(path) {
    const answer = await this.context.get(path, { headers: { accept: "text/html" } });
    expect(answer.status(), path).toBe(200);
    return answer.text();
  }

  /** Sends a form of the page `at`; what is hidden on the page goes along. Answers with the address that it leads to, if any. */
  async send(at, action, fields, { status = 303, ...options } = {}) {
    const html = await this.open(at);
    const form = html.split("<form").find((part) => part.includes(`action="${action}"`));
    expect(form, `a form of ${at} to ${action}`).toBeTruthy();
    const hidden = Object.fromEntries(
      [...form.split("</form>")[0].matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const body = { ...hidden, ...fields };
    const kind = form.includes("multipart/form-data") ? { multipart: body } : { form: body };
    const answer = await this.context.post(action, { ...kind, ...options });
    expect(answer.status(), `${action}: ${JSON.stringify(fields)}`).toBe(status);
    return answer.headers().location;
  }

  /** The cookies, for a browser that goes on from here. */
  cookies() {
    return this.context.storageState();
  }

  end() {
    return this.context.dispose();
  }
}

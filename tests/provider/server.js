// A real provider of identity (npm oidc-provider) for the tests. Arguments: a folder for its keys, a port (0: any), and the
// number of the key that it signs with. It prints its port.
//
// Who comes is signed in at once as the account that was set through `/control`, which also lets a test change what the next
// ID tokens claim, and read what the provider sent or was asked.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import * as jose from "jose";
import Provider from "oidc-provider";

const [folder, wantedPort, generation] = process.argv.slice(2);
const CLIENT = "diwan";
const SECRET = "a-secret-of-the-tests";
const HOME = "https://diwan.example";

const keyFile = join(folder, `key-${generation}.json`);
if (!existsSync(keyFile)) {
  const { privateKey } = await jose.generateKeyPair("RS256", { extractable: true });
  writeFileSync(keyFile, JSON.stringify({ ...(await jose.exportJWK(privateKey)), kid: `key-${generation}`, use: "sig", alg: "RS256" }));
}
const key = JSON.parse(readFileSync(keyFile, "utf8"));
const signingKey = await jose.importJWK(key, "RS256");

/** What tests set, and what they may read. */
const control = { account: {}, acr: undefined, amr: undefined, claims: {}, header: {} };
const seen = { logoutTokens: [], asked: [], keys: 0, authorizations: [] };

const server = createServer((request, response) => handle(request, response));
await new Promise((done) => server.listen(Number(wantedPort), "127.0.0.1", done));
const { port } = server.address();
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: CLIENT,
      client_secret: SECRET,
      redirect_uris: [`${HOME}/sign-in/provider/callback`],
      post_logout_redirect_uris: [`${HOME}/`],
      backchannel_logout_uri: `${HOME}/sign-in/provider/logout`,
      backchannel_logout_session_required: true,
    },
  ],
  jwks: { keys: [key] },
  cookies: { keys: ["a-key-of-the-tests"] },
  claims: { acr: null, amr: null, auth_time: null, iss: null, sid: null, openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
  scopes: ["openid", "profile", "email"],
  acrValues: ["eidas2", "eidas3"],
  features: {
    backchannelLogout: { enabled: true },
    claimsParameter: { enabled: true },
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = `<!doctype html><title>Leave</title><main><h1>Leave</h1>${form.replace("</form>", '<button name="logout" value="yes">Leave</button></form>')}</main>`;
      },
    },
  },
  // What it sends to Diwan's public address, which leads nowhere here: the test hands it over.
  fetch: async (_url, { body }) => {
    seen.logoutTokens.push(new URLSearchParams(body.toString()).get("logout_token"));
    return new Response(null, { status: 200 });
  },
  interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...control.account }) }),
});
const koa = provider.callback();

async function handle(request, response) {
  const { pathname } = new URL(request.url, issuer);
  if (pathname === "/control") return answer(response, await setControl(await body(request)));
  if (pathname.startsWith("/interaction/")) return interact(request, response);
  if (pathname === "/jwks") seen.keys += 1;
  if (pathname === "/auth") seen.authorizations.push(Object.fromEntries(new URL(request.url, issuer).searchParams));
  if (pathname === "/token") tamper(response);
  return koa(request, response);
}

async function setControl(text) {
  if (text) Object.assign(control, JSON.parse(text));
  return seen;
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

function answer(response, value) {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(value));
}

/** The person signs in and agrees, or says no. */
async function interact(request, response) {
  if (control.refuse) return provider.interactionFinished(request, response, { error: "access_denied" });
  const details = await provider.interactionDetails(request, response);
  const accountId = control.account.sub;
  const grant = new provider.Grant({ accountId, clientId: details.params.client_id });
  grant.addOIDCScope("openid profile email");
  grant.addOIDCClaims(["acr", "amr", "sid"]);
  const result = {
    login: { accountId, acr: control.acr, amr: control.amr, remember: true },
    consent: { grantId: await grant.save() },
  };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** Signs the ID token again with the claims and the header that the test wants in it. */
function tamper(response) {
  if (!Object.keys(control.claims).length && !Object.keys(control.header).length) return;
  const end = response.end.bind(response);
  response.end = async (chunk) => {
    const said = JSON.parse(chunk.toString());
    if (said.id_token) {
      // What a test sets to null it does not say.
      const claims = Object.fromEntries(Object.entries({ ...jose.decodeJwt(said.id_token), ...control.claims }).filter(([, value]) => value !== null));
      const header = { alg: "RS256", kid: key.kid, ...control.header };
      said.id_token = await new jose.SignJWT(claims).setProtectedHeader(header).sign(signingKey);
    }
    const text = JSON.stringify(said);
    response.setHeader("content-length", Buffer.byteLength(text));
    end(text);
  };
}

console.log(port);

// Asks the browser for a passkey: begins at the address of `data-begin`, and sends the answer with the form, as if it had been
// typed. Without this script, or where the browser has no passkeys, the page says so and shows its other ways.
const encode = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
const decode = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));

const isPossible = window.isSecureContext && "credentials" in navigator && "PublicKeyCredential" in window;

export function offerPasskeys() {
  if (!isPossible) return;
  for (const form of document.querySelectorAll("[data-passkey]")) offer(form);
}

function offer(form) {
  const button = form.querySelector("[data-passkey-button]");
  const status = form.querySelector("[data-passkey-status]");
  form.querySelector("[data-passkey-none]").hidden = true;
  button.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    // The guard against a second click stands on the document: this form is sent by us, once.
    event.stopPropagation();
    status.textContent = "";
    button.disabled = true;
    ask(form)
      .then(() => form.submit())
      .catch(() => {
        button.disabled = false;
        status.textContent = status.dataset.textFailed;
      });
  });
}

async function ask(form) {
  const answer = await fetch(form.dataset.begin, {
    method: "POST",
    headers: { accept: "application/json" },
    body: new URLSearchParams({ csrf: form.elements.csrf.value }),
  });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const { ceremony, publicKey } = await answer.json();
  publicKey.challenge = decode(publicKey.challenge);
  const { credentials } = navigator;
  const isNew = form.dataset.passkey === "create";
  if (isNew) {
    publicKey.user.id = decode(publicKey.user.id);
    for (const one of publicKey.excludeCredentials ?? []) one.id = decode(one.id);
  }
  const credential = await (isNew ? credentials.create({ publicKey }) : credentials.get({ publicKey }));
  form.elements.ceremony.value = ceremony;
  form.elements.credential.value = JSON.stringify({
    id: credential.id,
    rawId: encode(credential.rawId),
    type: credential.type,
    extensions: {},
    response: isNew ? made(credential.response) : signed(credential.response),
  });
}

function made({ attestationObject, clientDataJSON }) {
  return { attestationObject: encode(attestationObject), clientDataJSON: encode(clientDataJSON) };
}

function signed({ authenticatorData, clientDataJSON, signature, userHandle }) {
  return {
    authenticatorData: encode(authenticatorData),
    clientDataJSON: encode(clientDataJSON),
    signature: encode(signature),
    userHandle: userHandle ? encode(userHandle) : null,
  };
}

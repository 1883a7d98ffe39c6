// What the chosen subject asks, at once. Without this, or without the network, a button shows it.
export function followSubject(box) {
  const form = box.closest("form");
  const subject = form.querySelector("select[name=category]");
  const button = form.querySelector("[data-ask]");
  let turn = 0;
  button.remove();
  subject.addEventListener("change", async () => {
    const mine = ++turn;
    const part = await fetchPart(`${box.dataset.asksAt}?category=${encodeURIComponent(subject.value)}`);
    if (mine !== turn) return;
    if (!part) {
      subject.closest(".field").after(button);
      return;
    }
    button.remove();
    box.replaceChildren(...part.childNodes);
    hideContact(form);
    // Whoever went on meanwhile stays where they are.
    if (box.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) {
      document.activeElement.scrollIntoView({ block: "nearest" });
    }
    form.dispatchEvent(new CustomEvent("asked"));
  });
  form.addEventListener("change", (event) => event.target.name === "anonymous" && hideContact(form));
  hideContact(form);
}

async function fetchPart(address) {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    return new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-asks]");
  } catch {
    return null;
  }
}

// Who stays unnamed is not asked how to be reached.
function hideContact(form) {
  const contact = form.querySelector("[data-contact]");
  if (contact) contact.hidden = form.querySelector("input[name=anonymous]")?.checked ?? false;
}

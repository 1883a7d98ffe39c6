// The list of complaints that were not sent: it is made here, since no server knows of them.
import { addressOf, moment } from "./offline.js";
import * as shelf from "./shelf.js";

export async function listDrafts(box) {
  const part = (name) => box.querySelector(`[data-${name}]`);
  let drafts;
  try {
    drafts = await shelf.all();
  } catch {
    part("failed").hidden = false;
    return;
  }
  const list = part("list");
  part("none").hidden = drafts.length > 0;
  list.hidden = drafts.length === 0;
  list.replaceChildren(...drafts.map((draft, at) => row(part("row"), draft, `draft-${at + 1}`)));
  for (const button of list.querySelectorAll("[data-throw]")) {
    button.addEventListener("click", async () => {
      await shelf.remove(button.value);
      await listDrafts(box);
      document.getElementById("main").focus();
    });
  }
}

function row(template, draft, id) {
  const made = template.content.firstElementChild.cloneNode(true);
  const part = (name) => made.querySelector(`[data-${name}]`);
  const title = part("summary");
  title.id = id;
  title.textContent = draft.summary || title.dataset.textNone;
  part("at").textContent = moment(draft.at);
  part("until").textContent = moment(draft.at + shelf.KEPT_FOR_MS);
  part("files").textContent = draft.files.length;
  part("open").href = addressOf(draft);
  part("throw").value = draft.id;
  for (const name of ["open", "throw"]) part(name).setAttribute("aria-describedby", id);
  return made;
}

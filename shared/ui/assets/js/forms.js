// Forms: one click sends once, long texts are counted, chosen pictures are shown.

// After this long a person may try again; the form's token still keeps the server from acting twice.
const RETRY_AFTER_MS = 10_000;
const COUNT_AFTER_MS = 600;
// Numbers as the server writes them. Browsers know none in Amazigh.
const LANG = document.documentElement.lang;
const NUMBERS = new Intl.NumberFormat({ ar: "ar-MA", zgh: "fr" }[LANG] ?? LANG);

export function guardForms() {
  document.addEventListener("submit", sendOnce);
  // A page that comes back from the browser's memory can be sent again.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) document.querySelectorAll("form[data-sent]").forEach(release);
  });
  document.querySelectorAll("textarea[data-count]").forEach(countCharacters);
  document.querySelectorAll("input[type=file][multiple], input[type=file][accept*=image]").forEach(previewPictures);
}

function sendOnce(event) {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  event.submitter?.setAttribute("aria-disabled", "true");
  setTimeout(() => release(form), RETRY_AFTER_MS);
}

function release(form) {
  delete form.dataset.sent;
  form.querySelectorAll("[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
}

function countCharacters(area) {
  const line = document.getElementById(`${area.id}-count`);
  const most = Number(area.dataset.count);
  let timer;
  const show = () => {
    const left = most - [...area.value].length;
    line.textContent = left < 0 ? `${line.dataset.textOver} ${NUMBERS.format(-left)}` : `${line.dataset.textLeft} ${NUMBERS.format(left)}`;
    line.toggleAttribute("data-over", left < 0);
  };
  line.setAttribute("aria-live", "polite");
  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(show, COUNT_AFTER_MS);
  });
  if (area.value) show();
}

// Drawn on a canvas: the page's policy allows no picture from outside our host, not even one from the device.
function previewPictures(input) {
  const box = document.createElement("div");
  box.className = "previews";
  input.after(box);
  input.addEventListener("change", async () => {
    box.replaceChildren();
    for (const file of input.files) {
      if (!file.type.startsWith("image/")) continue;
      try {
        const picture = await createImageBitmap(file, { resizeHeight: 96 });
        const canvas = document.createElement("canvas");
        canvas.width = picture.width;
        canvas.height = picture.height;
        canvas.setAttribute("role", "img");
        canvas.setAttribute("aria-label", file.name);
        canvas.getContext("2d").drawImage(picture, 0, 0);
        box.append(canvas);
      } catch {
        // The server says what is wrong with a file that cannot be drawn.
      }
    }
  });
}

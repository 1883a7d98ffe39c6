// The display panel shows each setting at once; the form keeps it.
const ATTRIBUTES = { size: "size", theme: "theme", contrast: "contrast", wide: "spacing", font: "font", motion: "motion", keys: "keys" };
const OFF = { contrast: "normal" };
const WORDS = { nokeys: "off" };

export function previewDisplay() {
  const form = document.querySelector("[data-display] form");
  form?.addEventListener("change", (event) => {
    const field = event.target;
    const attribute = ATTRIBUTES[field.name];
    if (!attribute) return;
    const data = document.documentElement.dataset;
    if (field.checked) {
      data[attribute] = WORDS[field.value] ?? field.value;
    } else if (OFF[field.name]) {
      data[attribute] = OFF[field.name];
    } else {
      delete data[attribute];
    }
  });
}

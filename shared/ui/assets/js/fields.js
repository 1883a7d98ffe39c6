// What a person typed into a form, as a list that can be kept and written back. Files are not among it: see `shelf.js`.
const LEFT_OUT = new Set(["password", "file", "hidden", "submit", "button"]);

function draftable(form) {
  return [...form.elements].filter((field) => field.name && (field.matches("[data-lat], [data-lon]") || !LEFT_OUT.has(field.type)));
}

/** Name, type, choice and value of each field. */
export function read(form) {
  return draftable(form).map((field) => {
    const isTicked = field.type === "radio" || field.type === "checkbox";
    return [field.name, field.type, isTicked ? field.value : "", isTicked ? field.checked : field.value];
  });
}

/** Writes fields back as if they were typed; gives those that the form does not have (yet). */
export function write(form, fields) {
  return fields.filter(([name, type, choice, value]) => {
    const field = draftable(form).find((one) => one.name === name && one.type === type && (choice === "" || one.value === choice));
    if (!field) return true;
    if (choice === "") field.value = value;
    else field.checked = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return false;
  });
}

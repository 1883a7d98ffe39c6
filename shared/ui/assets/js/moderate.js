// Black boxes are drawn on a picture; the numbers below it are the form, and stay its equal: either changes the other.
const SVG = "http://www.w3.org/2000/svg";
const STEP = 1;

export function drawBoxes(place) {
  const canvas = place.querySelector("svg");
  const boxes = [...document.querySelectorAll("[data-box]")].map((fields) => boxOf(fields, canvas, place));
  const keys = document.querySelector("[data-boxes-keys]");
  if (keys) keys.hidden = false;
  place.dataset.ready = "";
  canvas.replaceChildren();
  for (const box of boxes) box.draw();
  listenToPointer(canvas, boxes);
}

function boxOf(fields, canvas, place) {
  const input = (side) => fields.querySelector(`[data-side="${side}"]`);
  const rect = document.createElementNS(SVG, "rect");
  const name = fields.querySelector("legend").textContent;
  rect.setAttribute("tabindex", "0");
  rect.setAttribute("role", "button");
  rect.setAttribute("aria-label", `${name} – ${place.dataset.label}`);
  rect.setAttribute("aria-describedby", "boxes-keys");
  const box = {
    rect,
    read: () => Object.fromEntries(["x", "y", "w", "h"].map((side) => [side, input(side).value.trim() === "" ? NaN : Number(input(side).value)])),
    isEmpty: () => ["x", "y", "w", "h"].every((side) => input(side).value.trim() === ""),
    write(area) {
      const x = within(area.x, 0, 99.9);
      const y = within(area.y, 0, 99.9);
      const sides = { x, y, w: within(area.w, 0.1, 100 - x), h: within(area.h, 0.1, 100 - y) };
      for (const [side, value] of Object.entries(sides)) input(side).value = String(Math.round(value * 10) / 10);
      box.draw();
    },
    clear() {
      for (const side of ["x", "y", "w", "h"]) input(side).value = "";
      rect.remove();
    },
    draw() {
      const { x, y, w, h } = box.read();
      if (!(x >= 0 && y >= 0 && w > 0 && h > 0)) {
        rect.remove();
        return;
      }
      for (const [attribute, value] of Object.entries({ x, y, width: w, height: h })) rect.setAttribute(attribute, value);
      if (!rect.isConnected) canvas.append(rect);
    },
  };
  fields.addEventListener("input", () => box.draw());
  rect.addEventListener("keydown", (event) => move(event, box, fields));
  return box;
}

// The arrows move a box, with Shift they change its size; Delete takes it away.
function move(event, box, fields) {
  const steps = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };
  const area = box.read();
  if (event.key === "Delete" || event.key === "Backspace") {
    event.preventDefault();
    box.clear();
    fields.querySelector("input").focus();
    return;
  }
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const [right, down] = step;
  if (event.shiftKey) {
    box.write({ ...area, w: area.w + right, h: area.h + down });
  } else {
    box.write({ ...area, x: within(area.x + right, 0, 100 - area.w), y: within(area.y + down, 0, 100 - area.h) });
  }
}

// A box that is taken hold of moves; anywhere else a new one begins, in the first free fields.
function listenToPointer(canvas, boxes) {
  let held = null;
  canvas.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    const at = place(canvas, event);
    const taken = boxes.find((box) => box.rect === event.target);
    const box = taken ?? boxes.find((each) => each.isEmpty());
    if (!box) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    const area = taken ? taken.read() : { x: at.x, y: at.y, w: 0, h: 0 };
    held = { box, at, area, isMoved: Boolean(taken) };
    taken?.rect.focus();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!held) return;
    const to = place(canvas, event);
    const { box, at, area, isMoved } = held;
    if (isMoved) {
      box.write({ ...area, x: within(area.x + to.x - at.x, 0, 100 - area.w), y: within(area.y + to.y - at.y, 0, 100 - area.h) });
    } else {
      box.write({ x: Math.min(at.x, to.x), y: Math.min(at.y, to.y), w: Math.abs(to.x - at.x), h: Math.abs(to.y - at.y) });
    }
  });
  for (const end of ["pointerup", "pointercancel"]) {
    canvas.addEventListener(end, () => {
      if (held && !held.isMoved && held.box.rect.isConnected) {
        const { w, h } = held.box.read();
        // A click draws nothing.
        if (w < 1 && h < 1) held.box.clear();
        else held.box.rect.focus();
      }
      held = null;
    });
  }
}

/** Where on the picture, in percent. */
function place(canvas, event) {
  const { left, top, width, height } = canvas.getBoundingClientRect();
  return { x: within(((event.clientX - left) / width) * 100, 0, 100), y: within(((event.clientY - top) / height) * 100, 0, 100) };
}

function within(value, least, most) {
  return Math.min(Math.max(value, least), most);
}

// A place by lists and by a pin. The lists work without this; with it, each narrows the other, and a map appears.
export function enhancePlaces() {
  document.querySelectorAll("[data-place]").forEach((place) => {
    const lists = narrowLists(place);
    const pin = place.querySelector("[data-pin]");
    if (pin?.dataset.geojson) drawWhenNear(place, pin, lists);
  });
}

// The map weighs as much as the rest of the page: it is fetched for whoever comes to it, uses it, or has a pin already.
function drawWhenNear(place, pin, lists) {
  const [lat, lon] = [place.querySelector("[data-lat]"), place.querySelector("[data-lon]")];
  let drawing;
  let isDrawn = false;
  const draw = () =>
    (drawing ??= import("./map.js")
      .then((map) => map.drawMap(place, pin, lists))
      .then(() => (isDrawn = true))
      // Without a connection: the lists are there, and enough. The next use tries again.
      .catch(() => {
        drawing = undefined;
        pin.querySelector("[data-pin-status]").textContent = pin.dataset.textFailed;
      }));
  pin.hidden = false;
  if (lat.value && lon.value) {
    draw();
    return;
  }
  // Its upper edge at the lower edge of a first page is not yet somebody who comes to it.
  const near = new IntersectionObserver(
    (seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      near.disconnect();
      draw();
    },
    { threshold: 0.25 },
  );
  near.observe(pin.querySelector("[data-map]"));
  pin.addEventListener("focusin", draw, { once: true });
  // A draft that is brought back writes the fields.
  lon.addEventListener("change", draw, { once: true });
  // A button that was quicker than the map is pressed once it is there.
  pin.addEventListener("click", async (event) => {
    const button = event.target.closest("button");
    if (isDrawn || !button) return;
    await draw();
    if (isDrawn) button.click();
  });
}

// A region chosen leaves only its provinces, a province only its communes. `choose` sets them from the map.
function narrowLists(place) {
  const [region, province, commune] = ["region", "province", "commune"].map((name) => place.querySelector(`select[name=${name}]`));
  const pairs = [
    [region, province],
    [province, commune],
  ].filter(([above, below]) => above && below);
  for (const [above, below] of pairs) {
    const all = [...below.children].map((child) => child.cloneNode(true));
    const narrow = () => {
      const chosen = below.value;
      below.replaceChildren(...all.map((child) => only(child, above.value)).filter(Boolean));
      below.value = chosen;
      if (below.selectedIndex < 0) below.selectedIndex = 0;
      // What stood below it and is gone takes with it what stood below that.
      if (below.value !== chosen) below.dispatchEvent(new Event("change"));
    };
    above.addEventListener("change", narrow);
    if (above.value) narrow();
  }
  let isChoosing = false;
  return {
    all: [region, province, commune].filter(Boolean),
    /** Whether the change that is under way comes from the map. */
    isChoosing: () => isChoosing,
    /** Whether nothing chosen speaks against the province at the pin. */
    agree(at) {
      const around = commune?.value && commune.selectedOptions[0].dataset.parent;
      const pairs = [[region?.value, at?.parent], [province?.value, at?.code], [around, at?.code]];
      return pairs.every(([chosen, found]) => !chosen || chosen === found);
    },
    chosen: () => province?.value || region?.value || "",
    choose(regionCode, provinceCode) {
      isChoosing = true;
      set(region, regionCode);
      set(province, provinceCode);
      const around = commune?.value && commune.selectedOptions[0].dataset.parent;
      if (around && around !== provinceCode) set(commune, "");
      isChoosing = false;
    },
  };
}

function set(list, code) {
  if (!list) return;
  list.value = code;
  // A code that the list lacks leaves nothing chosen.
  if (list.selectedIndex < 0) list.selectedIndex = 0;
  list.dispatchEvent(new Event("change"));
}

function only(child, parent) {
  const copy = child.cloneNode(true);
  const isKept = (option) => !parent || !option.dataset.parent || option.dataset.parent === parent;
  if (copy.tagName === "OPTION") return isKept(copy) ? copy : null;
  for (const option of [...copy.children]) if (!isKept(option)) option.remove();
  return copy.children.length ? copy : null;
}

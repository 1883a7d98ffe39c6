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

// Each list holds what lies in the places chosen above it, and what is chosen names all that is around it. `choose` sets them from
// the map.
function narrowLists(place) {
  const lists = ["region", "province", "commune"].map((name) => place.querySelector(`select[name=${name}]`)).filter(Boolean);
  const [region, province] = lists;
  const all = lists.map((list) => [...list.children].map((child) => child.cloneNode(true)));
  const parents = new Map(lists.flatMap((list) => [...list.options].map((option) => [option.value, option.dataset.parent])));
  const liesIn = (code, around) => Boolean(code) && (code === around || liesIn(parents.get(code), around));

  // The list that was changed stays as it is under the hand that is in it; the others follow.
  const follow = (changed) => {
    if (lists[changed].selectedIndex < 0) lists[changed].selectedIndex = 0;
    const chosen = lists.map((list) => list.value);
    if (chosen[changed]) {
      for (let at = changed; at > 0; at--) chosen[at - 1] = parents.get(chosen[at]) ?? "";
    }
    for (let at = changed + 1; at < lists.length; at++) {
      if (!liesIn(chosen[at], chosen[changed])) chosen[at] = "";
    }
    lists.forEach((list, at) => {
      if (at === changed) return;
      const around = chosen.slice(0, at).filter(Boolean).at(-1);
      if (at > 0) list.replaceChildren(...all[at].map((child) => only(child, around, liesIn)).filter(Boolean));
      list.value = chosen[at];
    });
  };
  lists.forEach((list, at) => {
    list.addEventListener("change", () => follow(at));
    if (list.value) follow(at);
  });

  let isChoosing = false;
  return {
    all: lists,
    /** Whether the change that is under way comes from the map. */
    isChoosing: () => isChoosing,
    /** Whether nothing chosen speaks against the province at the pin. */
    agree(at) {
      const pairs = [[region.value, at?.parent], [province.value, at?.code]];
      return pairs.every(([chosen, found]) => !chosen || chosen === found);
    },
    chosen: () => province.value || region.value,
    choose(regionCode, provinceCode) {
      isChoosing = true;
      set(region, regionCode);
      set(province, provinceCode);
      isChoosing = false;
    },
  };
}

function set(list, code) {
  list.value = code;
  // A code that the list lacks leaves nothing chosen.
  if (list.selectedIndex < 0) list.selectedIndex = 0;
  list.dispatchEvent(new Event("change"));
}

function only(child, around, liesIn) {
  const copy = child.cloneNode(true);
  const isKept = (option) => !around || !option.value || liesIn(option.value, around);
  if (copy.tagName === "OPTION") return isKept(copy) ? copy : null;
  for (const option of [...copy.children]) if (!isKept(option)) option.remove();
  return copy.children.length ? copy : null;
}

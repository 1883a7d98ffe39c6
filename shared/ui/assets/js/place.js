// A place by lists and by a pin. The lists work without this; with it, each narrows the other, and a map appears.
export function enhancePlaces() {
  document.querySelectorAll("[data-place]").forEach((place) => {
    const lists = narrowLists(place);
    const pin = place.querySelector("[data-pin]");
    if (pin?.dataset.geojson) {
      import("./map.js").then((map) => map.drawMap(place, pin, lists));
    }
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
    };
    above.addEventListener("change", narrow);
    if (above.value) narrow();
  }
  return {
    region,
    province,
    chosen: () => province?.value || region?.value || "",
    choose(regionCode, provinceCode) {
      set(region, regionCode);
      set(province, provinceCode);
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

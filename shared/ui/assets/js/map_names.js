// The names of towns on the map, so that there is something to aim at: first those of regions, then of provinces, each where
// it covers no other.
const GAP = 4;

export function nameTowns(map, collection) {
  const { L } = window;
  const lang = document.documentElement.lang;
  const seats = new Map();
  // Regions come first in the collection.
  for (const { properties } of collection.features) {
    const { seat } = properties;
    const name = seat && (seat[lang] || seat.fr || seat.ar);
    if (name && !seats.has(name)) seats.set(name, { seat, isMain: properties.level === "region" });
  }
  const layer = L.layerGroup().addTo(map);
  const names = [...seats].map(([name, { seat, isMain }]) => {
    const text = document.createElement("span");
    text.textContent = name;
    const className = isMain ? "map-name map-name-main" : "map-name";
    const icon = L.divIcon({ className, html: text, iconSize: [0, 0] });
    return L.marker([seat.lat, seat.lon], { icon, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(layer);
  });
  const arrange = () => {
    const taken = [];
    for (const marker of names) {
      const element = marker.getElement();
      element.hidden = false;
      // Lists and status say the same to who cannot see the map.
      element.setAttribute("aria-hidden", "true");
      const box = element.firstChild.getBoundingClientRect();
      const covers = (other) =>
        box.left < other.right + GAP && other.left < box.right + GAP && box.top < other.bottom && other.top < box.bottom;
      element.hidden = taken.some(covers);
      if (!element.hidden) taken.push(box);
    }
  };
  map.on("zoomend", arrange);
  arrange();
  // Other letters have other widths.
  document.fonts.ready.then(arrange);
}

// A map to be looked at: the place of one complaint, or those of the complaints of an incident. The page says the same in words and
// in a list, and that is all that there is without this.
/** How close: to one pin alone, and to several at most. */
const ALONE = 10;
const CLOSEST = 14;
/** That whoever works here had it open. */
const OPENED = "place-map";

/** The map weighs as much as the rest of the page: it is fetched for whoever opens it, here or on the page before. */
export function showPlaceMap(part) {
  let isBegun = false;
  const status = part.querySelector("[data-map-status]");
  part.hidden = false;
  part.querySelector("[data-map-part]").hidden = false;
  part.addEventListener("toggle", () => {
    remember(part.open);
    if (!part.open || isBegun) return;
    isBegun = true;
    status.textContent = "";
    import("./map.js")
      .then((tools) => drawPlaceMap(part, status, tools))
      .catch(() => {
        isBegun = false;
        status.textContent = part.dataset.textFailed;
      });
  });
  if (wasOpen()) part.open = true;
}

async function drawPlaceMap(part, status, { addLink, addPin, addStyle, addTerritories, fetchTerritories, nameTowns, startMap }) {
  const texts = part.dataset;
  await addStyle(texts.style);
  const map = startMap(part);
  const points = [];
  part.querySelectorAll("li[data-lat]").forEach((line, at) => {
    const point = [Number(line.dataset.lat), Number(line.dataset.lon)];
    const text = String(at + 1);
    addLink(map, point, { href: line.querySelector("a").href, label: `${text}. ${line.textContent.trim()}`, text, size: 28 });
    points.push(point);
  });
  if (texts.lat) {
    const point = [Number(texts.lat), Number(texts.lon)];
    addPin(map, point, texts.textPin);
    points.push(point);
  }
  if (points.length === 1) map.setView(points[0], ALONE);
  else map.fitBounds(points, { padding: [40, 40], maxZoom: CLOSEST });
  fetchTerritories(texts.geojson)
    .then((collection) => {
      addTerritories(map, collection);
      nameTowns(map, collection);
    })
    .catch(() => (status.textContent = texts.textFailed));
}

function remember(isOpen) {
  try {
    if (isOpen) localStorage.setItem(OPENED, "open");
    else localStorage.removeItem(OPENED);
  } catch {
    // It is opened by hand each time.
  }
}

function wasOpen() {
  try {
    return localStorage.getItem(OPENED) !== null;
  } catch {
    return false;
  }
}

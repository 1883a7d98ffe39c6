// The map with one pin: by click, by drag, by the arrow keys, by buttons, or from the device's position. Other maps are made of its parts.
import "./leaflet.js";
import { nameTowns } from "./map_names.js";

export { nameTowns };

const { L } = window;
const MOROCCO = L.latLngBounds([20.7, -17.3], [36.1, -0.9]);
const STEP = 12;
const BIG_STEP = 60;
/** The zoom at which streets are told apart; a map without tiles goes less far. */
const STREET = 17;
const DIRECTIONS = { north: [0, -1], south: [0, 1], west: [-1, 0], east: [1, 0] };
const KEYS = { ArrowUp: "north", ArrowDown: "south", ArrowLeft: "west", ArrowRight: "east" };
const MARK = '<svg viewBox="0 0 24 32" width="36" height="48" aria-hidden="true"><path d="M12 31C5 21 2 16.500 2 11.500a10 10 0 0 1 20 0C22 16.500 19 21 12 31z"/><circle cx="12" cy="11.500" r="3.500" fill="#fff"/></svg>';

export async function drawMap(place, pin, lists) {
  const texts = pin.dataset;
  await addStyle(texts.style);
  const status = pin.querySelector("[data-pin-status]");
  const [latField, lonField] = [place.querySelector("[data-lat]"), place.querySelector("[data-lon]")];
  let provinces = [];
  let marker = null;
  let layers = new Map();

  const map = startMap(pin);

  const lookAt = (point) => map.setView(point, Math.min(STREET, map.getMaxZoom()));

  const say = (text) => (status.textContent = text);

  const show = (code) => {
    for (const layer of layers.values()) layer.getElement()?.classList.remove("territory-chosen");
    layers.get(code)?.getElement()?.classList.add("territory-chosen");
  };

  const remove = () => {
    marker?.remove();
    marker = null;
    latField.value = lonField.value = "";
    latField.dispatchEvent(new Event("input", { bubbles: true }));
    pin.querySelector("[data-pin-remove]").disabled = true;
  };

  const put = (point, { quiet = false } = {}) => {
    if (!marker) marker = addMarker(map, point, texts.textPin, put, move);
    else marker.setLatLng(point);
    map.panInside(point, { padding: [40, 60] });
    latField.value = point.lat.toFixed(6);
    lonField.value = point.lng.toFixed(6);
    latField.dispatchEvent(new Event("input", { bubbles: true }));
    pin.querySelector("[data-pin-remove]").disabled = false;
    const found = provinces.find((feature) => contains(feature.geometry, point));
    show(found?.properties.code);
    // Lists that name another place than the pin would be refused.
    if (provinces.length) lists.choose(found?.properties.parent ?? "", found?.properties.code ?? "");
    if (!quiet && provinces.length) say(found ? `${texts.textSet} ${nameOf(found)}` : texts.textOutside);
  };

  function move(direction, step = STEP) {
    const from = marker ? marker.getLatLng() : map.getCenter();
    const at = map.latLngToContainerPoint(from);
    const [x, y] = DIRECTIONS[direction];
    put(map.containerPointToLatLng([at.x + x * step, at.y + y * step]));
  }

  map.on("click", (event) => put(event.latlng));
  pin.querySelector("[data-pin-centre]").addEventListener("click", () => put(map.getCenter()));
  pin.querySelector("[data-pin-remove]").addEventListener("click", () => {
    remove();
    show(lists.chosen());
    say(texts.textRemoved);
  });
  for (const button of pin.querySelectorAll("[data-pin-move]")) {
    button.addEventListener("click", () => move(button.dataset.pinMove));
  }
  const position = pin.querySelector("[data-pin-position]");
  position.hidden = !("geolocation" in navigator);
  position.addEventListener("click", () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const point = L.latLng(coords.latitude, coords.longitude);
        lookAt(point);
        put(point);
      },
      () => say(texts.textDenied),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  });

  // A person who chooses in the lists means the lists: a pin that says otherwise goes.
  const follow = () => {
    if (lists.isChoosing()) return;
    const code = lists.chosen();
    const found = marker && provinces.find((feature) => contains(feature.geometry, marker.getLatLng()));
    if (marker && provinces.length && !lists.agree(found?.properties)) {
      remove();
      say(texts.textRemoved);
    }
    show(code);
    const layer = layers.get(code);
    if (layer) map.fitBounds(layer.getBounds(), { padding: [20, 20] });
  };
  for (const list of lists.all) list.addEventListener("change", follow);

  // A draft that is brought back writes the fields.
  const restore = () => {
    if (latField.value && lonField.value) put(L.latLng(latField.value, lonField.value));
  };
  lonField.addEventListener("change", restore);

  fetchTerritories(texts.geojson)
    .then((collection) => {
      layers = addTerritories(map, collection);
      nameTowns(map, collection);
      provinces = collection.features.filter((feature) => feature.properties.level === "province");
      if (latField.value && lonField.value) {
        lookAt([latField.value, lonField.value]);
        restore();
      } else if (layers.has(lists.chosen())) {
        show(lists.chosen());
        map.fitBounds(layers.get(lists.chosen()).getBounds());
      }
    })
    .catch(() => say(texts.textFailed));
}

// Only a page whose map is drawn needs the style of maps, and Leaflet measures by it.
export function addStyle(href) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = href;
  return new Promise((done) => {
    sheet.onload = sheet.onerror = done;
    document.head.append(sheet);
  });
}

export function startMap(pin) {
  const texts = pin.dataset;
  const isRightToLeft = document.documentElement.dir === "rtl";
  const isStill = document.documentElement.dataset.motion === "still" || matchMedia("(prefers-reduced-motion: reduce)").matches;
  const box = pin.querySelector("[data-map]");
  box.dir = "ltr";
  box.setAttribute("role", "region");
  box.setAttribute("aria-label", texts.textMap);
  const map = L.map(box, {
    attributionControl: false,
    zoomControl: false,
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    markerZoomAnimation: !isStill,
    inertia: !isStill,
    minZoom: 4,
    maxZoom: Number(texts.maxZoom) || (texts.tiles ? 18 : 13),
    zoomSnap: 0.5,
    maxBounds: MOROCCO.pad(0.3),
  });
  map.fitBounds(MOROCCO);
  L.control.zoom({ zoomInTitle: texts.textZoomIn, zoomOutTitle: texts.textZoomOut, position: isRightToLeft ? "topright" : "topleft" }).addTo(map);
  L.control
    .attribution({ prefix: false, position: isRightToLeft ? "bottomleft" : "bottomright" })
    .addAttribution(`<a href="https://www.openstreetmap.org/copyright" rel="noreferrer"><bdi>${texts.textAttribution}</bdi></a>`)
    .addTo(map);
  if (texts.tiles) L.tileLayer(texts.tiles, { maxZoom: 18 }).addTo(map);
  return map;
}

function pinIcon() {
  return L.divIcon({ className: "pin-mark", html: MARK, iconSize: [36, 48], iconAnchor: [18, 46] });
}

/** A pin that stays where it is, above all other marks. */
export function addPin(map, point, label) {
  const marker = L.marker(point, { icon: pinIcon(), interactive: false, keyboard: false, zIndexOffset: 1000 }).addTo(map);
  const element = marker.getElement();
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", label);
}

/** A mark that is a real link, so that it is one for every hand. What says something lies above what does not. */
export function addLink(layer, point, { href, label, text, size, className = "cluster-mark" }) {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  link.setAttribute("aria-label", label);
  link.title = label;
  L.DomEvent.disableClickPropagation(link);
  const icon = L.divIcon({ className, html: link, iconSize: [size, size] });
  L.marker(point, { icon, interactive: false, keyboard: false, zIndexOffset: text ? 500 : 0 }).addTo(layer);
  return link;
}

function addMarker(map, point, label, put, move) {
  const marker = L.marker(point, { icon: pinIcon(), draggable: true, keyboard: true, autoPan: true }).addTo(map);
  const element = marker.getElement();
  element.setAttribute("aria-label", label);
  marker.on("dragend", () => put(marker.getLatLng()));
  element.addEventListener("keydown", (event) => {
    const direction = KEYS[event.key];
    if (!direction) return;
    // Else the map would move too.
    event.preventDefault();
    event.stopPropagation();
    move(direction, event.shiftKey ? BIG_STEP : STEP);
  });
  return marker;
}

export async function fetchTerritories(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

export function addTerritories(map, collection) {
  const layers = new Map();
  for (const level of ["province", "region"]) {
    const features = collection.features.filter((feature) => feature.properties.level === level);
    L.geoJSON(features, {
      interactive: false,
      style: { className: `territory territory-${level}` },
      onEachFeature: (feature, layer) => layers.set(feature.properties.code, layer),
    }).addTo(map);
  }
  return layers;
}

function nameOf({ properties }) {
  return properties[document.documentElement.lang] || properties.fr || properties.ar;
}

// Whether the point is inside (even-odd rule, so holes count).
function contains(geometry, { lat, lng }) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  return polygons.some((rings) => {
    let isInside = false;
    for (const ring of rings) {
      for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
        const [x1, y1] = ring[at];
        const [x2, y2] = ring[before];
        if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) isInside = !isInside;
      }
    }
    return isInside;
  });
}

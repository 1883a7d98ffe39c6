// The map of what the public sees: clusters that open as one comes closer, single complaints as links, or the squares of a heat map.
// The list beside it says the same, and is all that there is without this.
const DEBOUNCE = 150;

/** The map weighs as much as the rest of the page: it is fetched for whoever comes to it. */
export function showPublicMap(part) {
  part.hidden = false;
  let isBegun = false;
  const draw = () => {
    if (isBegun) return;
    isBegun = true;
    import("./map.js")
      .then((tools) => drawPublicMap(part, tools))
      .catch(() => {
        isBegun = false;
        part.querySelector("[data-map-status]").textContent = part.dataset.textFailed;
      });
  };
  const near = new IntersectionObserver((seen) => {
    if (!seen.some((one) => one.isIntersecting)) return;
    near.disconnect();
    draw();
  });
  near.observe(part.querySelector("[data-map]"));
}

async function drawPublicMap(part, { addLink, addStyle, addTerritories, fetchTerritories, startMap }) {
  const texts = part.dataset;
  await addStyle(texts.style);
  const { L } = window;
  const status = part.querySelector("[data-map-status]");
  const map = startMap(part);
  const [south, west, north, east] = texts.bounds.split(",").map(Number);
  map.fitBounds([[south, west], [north, east]], { padding: [30, 30], maxZoom: 14 });
  const heat = L.featureGroup().addTo(map);
  const marks = L.layerGroup().addTo(map);
  fetchTerritories(texts.geojson)
    .then((collection) => {
      addTerritories(map, collection);
      // Outlines that come later lie below what is shown on them.
      heat.bringToFront();
    })
    .catch(() => {});

  let asked;

  const show = (found) => {
    const hadFocus = marks.getLayers().some((mark) => mark.getElement()?.contains(document.activeElement));
    heat.clearLayers();
    marks.clearLayers();
    for (const square of found.squares) {
      const edges = [[square.south, square.west], [square.north, square.east]];
      L.rectangle(edges, { className: `heat heat-${square.level}`, interactive: false }).addTo(heat);
    }
    for (const cluster of found.clusters) addCluster(addLink, map, marks, cluster);
    explain(part, found.levels);
    status.textContent = found.words;
    // What had the focus is gone; the keyboard goes on where it was.
    if (hadFocus) map.getContainer().focus({ preventScroll: true });
  };

  const refresh = async () => {
    asked?.abort();
    const own = new AbortController();
    asked = own;
    const seen = map.getBounds();
    const address = new URL(texts.points, location.href);
    const edges = { south: seen.getSouth(), west: seen.getWest(), north: seen.getNorth(), east: seen.getEast(), zoom: map.getZoom() };
    for (const [name, value] of Object.entries(edges)) address.searchParams.set(name, value);
    if (texts.view) address.searchParams.set("view", texts.view);
    try {
      const answer = await fetch(address, { signal: own.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      show(await answer.json());
    } catch (error) {
      if (error.name !== "AbortError") status.textContent = texts.textFailed;
    }
  };
  let waiting;
  map.on("moveend", () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, DEBOUNCE);
  });
  refresh();
}

/** A link to the complaint, or to the list of those in the square. */
function addCluster(addLink, map, marks, cluster) {
  const link = addLink(marks, [cluster.lat, cluster.lon], {
    href: cluster.href,
    label: cluster.label,
    text: cluster.count > 1 ? String(cluster.count) : "",
    size: cluster.count === 1 ? 26 : 32 + 6 * Math.min(4, Math.floor(Math.log10(cluster.count))),
    className: `cluster-mark${cluster.state === "closed" ? " cluster-closed" : ""}`,
  });
  // A press comes closer, as far as one can.
  link.addEventListener("click", (event) => {
    if (cluster.count === 1 || map.getZoom() >= map.getMaxZoom()) return;
    event.preventDefault();
    map.setView([cluster.lat, cluster.lon], Math.min(map.getZoom() + 2, map.getMaxZoom()));
  });
}

/** What the colours of a heat map stand for, in numbers of what is seen now. */
function explain(part, levels) {
  const legend = part.querySelector("[data-heat-legend]");
  if (!legend) return;
  let from = 1;
  const lines = levels.flatMap((to, at) => {
    if (to < from) return [];
    const line = document.createElement("li");
    const words = from === to ? String(to) : `${from} ${part.dataset.textTo} ${to}`;
    line.innerHTML = `<svg width="24" height="14" aria-hidden="true"><rect class="heat heat-${at + 1}" width="24" height="14"/></svg>`;
    line.append(words);
    from = to + 1;
    return [line];
  });
  legend.replaceChildren(...lines);
  legend.hidden = lines.length === 0;
}

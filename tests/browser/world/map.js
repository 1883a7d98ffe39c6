// Where a place of the country stands on the map as it is drawn.

/**
 * Clicks on the map at a latitude and a longitude in degrees, while the whole country is in sight.
 * @param {import("@playwright/test").Page} page
 * @param {{lat: number, lon: number}} place
 */
export async function clickMapAt(page, place) {
  // It is drawn for whoever comes to it.
  await page.locator("[data-map]").scrollIntoViewIfNeeded();
  await page.locator(".territory-region").first().waitFor();
  const point = await page.evaluate(async ({ lat, lon }) => {
    // Leaflet draws in the projection of Mercator: the corners of the country, on the globe and on the screen, tell the scale.
    const { geojson } = document.querySelector("[data-pin]").dataset;
    const { features } = await (await fetch(geojson)).json();
    const x = (lon) => (lon * Math.PI) / 180;
    const y = (lat) => -Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    const corners = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    const take = (one) => {
      if (typeof one[0] === "number") {
        corners.left = Math.min(corners.left, x(one[0]));
        corners.right = Math.max(corners.right, x(one[0]));
        corners.top = Math.min(corners.top, y(one[1]));
        corners.bottom = Math.max(corners.bottom, y(one[1]));
      } else one.forEach(take);
    };
    features.filter((feature) => feature.properties.level === "region").forEach((feature) => take(feature.geometry.coordinates));
    const drawn = [...document.querySelectorAll(".territory-region")].map((path) => path.getBoundingClientRect());
    const [left, right] = [Math.min(...drawn.map((box) => box.left)), Math.max(...drawn.map((box) => box.right))];
    const [top, bottom] = [Math.min(...drawn.map((box) => box.top)), Math.max(...drawn.map((box) => box.bottom))];
    return {
      x: left + ((x(lon) - corners.left) / (corners.right - corners.left)) * (right - left),
      y: top + ((y(lat) - corners.top) / (corners.bottom - corners.top)) * (bottom - top),
    };
  }, place);
  await page.mouse.click(point.x, point.y);
}

// The map of a page of items: their places over the outlines of countries; nothing is asked of any other server.
// The outlines are coarse (1:110 million): zoomed in further, a place near a border would seem to lie beyond it.
(function () {
  const place = document.getElementById("map");
  if (!place || !window.L) return;
  const root = document.body.dataset.root;
  const map = L.map(place, { attributionControl: false, minZoom: 1, maxZoom: 9, worldCopyJump: true }).setView([0, 0], 1);
  map.createPane("land").style.zIndex = 250;

  fetch(root + "/static/world.json").then((answer) => answer.json()).then((world) => {
    L.geoJSON(world, { pane: "land", interactive: false, style: { color: "#8a8474", weight: 0.7, fillColor: "#f3efe4", fillOpacity: 1 } }).addTo(map);
  });

  const address = new URL(document.location);
  address.searchParams.set("f", "json");
  fetch(address).then((answer) => answer.json()).then((found) => {
    const items = L.geoJSON(found, {
      style: { color: "#7a2e0e", weight: 2, fillColor: "#d9672b", fillOpacity: 0.35 },
      pointToLayer: (feature, at) => L.circleMarker(at, { radius: 5, color: "#ffffff", weight: 1, fillColor: "#b8471b", fillOpacity: 0.9 }),
      onEachFeature: (feature, layer) => {
        if (place.dataset.item) layer.on("click", () => { document.location = place.dataset.item + "/" + encodeURIComponent(feature.id) + "?f=html"; });
        layer.bindTooltip(document.createTextNode(named(feature.properties)).textContent.replace(/[&<>"]/g, (c) => "&#" + c.charCodeAt(0) + ";"));
      },
    }).addTo(map);
    if (items.getLayers().length) map.fitBounds(items.getBounds().pad(0.1), { maxZoom: 7 });
  });

  function named(properties) {
    return String(properties.name || properties.code || properties.title || properties.uid || "");
  }
})();

// Lists what the OpenAPI document describes.
(function () {
  const place = document.getElementById("api");
  fetch(document.body.dataset.root + "/openapi?f=json").then((answer) => answer.json()).then((api) => {
    const table = document.createElement("table");
    row(table.createTHead(), ["", "Address", "What it does"], "th");
    const body = table.createTBody();
    for (const [path, operations] of Object.entries(api.paths)) {
      for (const [method, what] of Object.entries(operations)) {
        if (what.summary) row(body, [method.toUpperCase(), path, what.summary], "td");
      }
    }
    place.replaceChildren(table);
  });

  function row(section, texts, kind) {
    const line = section.insertRow();
    for (const text of texts) line.appendChild(document.createElement(kind)).textContent = text;
  }
})();

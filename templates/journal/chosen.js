// One unit or region, sought or clicked, is marked in all figures and tables and kept in the address: #unit=ID, or #PLACE&unit=ID.
const seek = document.getElementById("find"), keys = { unit: new Map(), region: new Map() }, names = new Map(), homes = new Map();
document.querySelectorAll("#subjects option").forEach(({ value: name, dataset }) => {
  const kind = dataset.unit === undefined ? "region" : "unit", key = `${kind}=${encodeURIComponent(dataset[kind])}`;
  if (!keys[kind].has(name)) keys[kind].set(name, key);
  names.set(key, name);
  homes.set(key, (dataset.in ?? "").split(" ").filter(id => id).map(id => `region=${encodeURIComponent(id)}`));
});

// Of names that both a unit and a region have, a column of a table or a figure means the kind that more of its names are of.
const kindOf = all => {
  const count = kind => new Set(all.filter(name => keys[kind].has(name))).size;
  return count("region") > count("unit") ? "region" : "unit";
};
const cellName = cell => (cell.querySelector("a") ?? cell).textContent.trim();
const column = cell => cell.parentElement.cells.length - cell.cellIndex; // from the right: merged cells are missing at the left
const tables = names.size === 0 ? [] : [...document.querySelectorAll("figure.table table")].map(table => {
  const columns = new Map();
  for (const row of table.tBodies[0].rows) for (const cell of row.cells) columns.set(column(cell), [...columns.get(column(cell)) ?? [], cellName(cell)]);
  const kinds = new Map([...columns].map(([at, all]) => [at, kindOf(all)]));
  const keyOf = cell => keys[kinds.get(column(cell)) ?? "unit"].get(cellName(cell));
  const whole = cell => table.matches(".sortable") && cell.rowSpan === 1 ? cell.parentElement : cell;
  const rowKey = cell => {
    const row = [...cell.parentElement.cells], before = table.matches(".sortable") ? row : row.slice(0, cell.cellIndex + 1).reverse();
    return keyOf(cell) ?? before.map(keyOf).find(key => key);
  };
  return { table, keyOf, whole, rowKey };
});
const plates = names.size === 0 ? [] : [...document.querySelectorAll(".plate")].map(plate => {
  const marks = [...plate.querySelectorAll("[data-of]")], kinds = Object.fromEntries(["of", "at"].map(part => [part, kindOf(marks.map(mark => mark.dataset[part]))]));
  return { plate, marks, keysOf: mark => ["of", "at"].map(part => keys[kinds[part]].get(mark.dataset[part])).filter(key => key) };
});

// What is chosen, said in a line at the foot of the screen, with ways to each place.
let chosen, painted = [];
const bar = document.body.appendChild(document.createElement("aside")), spoken = bar.appendChild(document.createElement("p")), clear = bar.appendChild(document.createElement("button"));
bar.className = "chosen-bar";
bar.ariaLabel = seek?.labels[0].textContent ?? "";
spoken.setAttribute("role", "status");
clear.type = "button";
clear.textContent = words.clear;
clear.addEventListener("click", () => choose());

const say = (template, name, places = [], beside = "") => {
  const [before, after] = template.split("{0}"), strong = document.createElement("strong");
  strong.textContent = name;
  spoken.replaceChildren(before, strong, after ?? "");
  const [open, close] = words.see.split("{0}");
  places.forEach((figure, i) => {
    const link = document.createElement("a");
    link.href = `#${figure.id}`;
    link.textContent = figure.querySelector(".number").textContent;
    spoken.append(i === 0 ? open : words.semicolon, link, i === places.length - 1 ? close : "");
  });
  if (beside) spoken.append(words.semicolon, beside);
};
const paint = (element, look) => {
  element.classList.add(look);
  painted.push(element);
};
const written = (plate, marks, name) => {
  const texts = [...plate.querySelectorAll("text")].filter(text => text.textContent === name || text.textContent.endsWith(` ${name}`));
  texts.forEach(text => paint(text, "chosen"));
  if (texts.length || marks.length > 2) return;
  marks.filter(mark => mark.localName === "circle").forEach(mark => {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text"), [x, y] = [+mark.getAttribute("cx"), +mark.getAttribute("cy")];
    const left = x > plate.querySelector("svg").viewBox.baseVal.width / 2;
    Object.entries({ x: x + (left ? -8 : 8), y: y - 6, class: "chosen name", "text-anchor": left ? "end" : "start" }).forEach(([key, value]) => text.setAttribute(key, value));
    text.textContent = name;
    mark.after(text);
    painted.push(text);
  });
};
// Lists side by side: a name stands for the cells up to the next name.
const trail = (cell, keyOf) => {
  for (let next = cell.nextElementSibling; next && !keyOf(next); next = next.nextElementSibling) paint(next, "with");
};
const mark = ({ table, keyOf, whole }, look) => {
  let found = "";
  for (const row of table.tBodies[0].rows) for (const cell of row.cells) {
    const as = look(keyOf(cell));
    if (as) paint(whole(cell), as);
    if (as === "chosen" && !table.matches(".sortable")) trail(cell, keyOf);
    if (as) found = found === "chosen" ? found : as;
  }
  return found;
};
// A table that scrolls in its frame shows the row.
const sight = table => {
  const [frame, row] = [table.closest(".scroll"), table.querySelector("tr.chosen, tr:has(> .chosen)")];
  if (row && frame.scrollHeight > frame.clientHeight) frame.scrollTop = row.offsetTop - frame.clientHeight / 2;
};
const repaint = () => {
  painted.forEach(element => element.matches(".chosen.name") ? element.remove() : element.classList.remove("chosen", "kin", "with"));
  painted = [];
  if (!chosen) return spoken.replaceChildren();
  const kin = new Set([...homes.get(chosen), ...[...homes].filter(([, regions]) => regions.includes(chosen)).map(([key]) => key)]);
  const near = new Set(), places = new Set();
  const look = key => key === chosen ? "chosen" : kin.has(key) ? (near.add(key), "kin") : "";
  plates.forEach(({ plate, marks, keysOf }) => {
    const own = [];
    marks.forEach(one => {
      const looks = keysOf(one).map(look), as = looks.includes("chosen") ? "chosen" : looks.includes("kin") ? "kin" : "";
      if (as) paint(one, as);
      if (as === "chosen") own.push(one);
    });
    if (!own.length) return;
    written(plate, own, names.get(chosen));
    if (plate.closest("figure").id) places.add(plate.closest("figure"));
  });
  tables.forEach(table => {
    if (mark(table, look) === "chosen") places.add(table.table.closest("figure"));
  });
  places.forEach(figure => figure.querySelectorAll("table").forEach(sight));
  const ordered = [...places].sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  const thin = [...near].every(key => names.get(key) === names.get(chosen)) ? "" : chosen.startsWith("region") ? words.kinUnits : words.kinRegions.replace("{0}", [...near].map(key => names.get(key)).filter(name => name !== names.get(chosen)).join(words.listComma));
  say(places.size ? words.chosen : words.nowhere, names.get(chosen), ordered, thin);
};
tables.forEach(({ table }) => table.closest("details")?.addEventListener("toggle", () => sight(table)));
tables.forEach(one => one.table.addEventListener("rearranged", () => { if (chosen) repaint(); }));

// The address: the place one went to, then who is chosen. The other languages are opened with the same choice.
const inAddress = () => location.hash.slice(1).split("&");
const isKey = part => /^(unit|region)=/.test(part);
const decoded = part => { try { return decodeURIComponent(part); } catch { return part; } };
const idOf = key => decoded(key.slice(key.indexOf("=") + 1));
const keyInAddress = () => inAddress().filter(isKey).map(part => part.slice(0, part.indexOf("=") + 1) + encodeURIComponent(idOf(part))).find(key => names.has(key));
const write = () => {
  const parts = [...inAddress().filter(part => part && !isKey(part)), ...chosen ? [chosen] : []];
  const hash = parts.length ? `#${parts.join("&")}` : "";
  if (location.hash !== hash) history.replaceState(history.state, "", hash || location.pathname + location.search);
  document.querySelectorAll('.also a[rel="alternate"]').forEach(link => link.setAttribute("href", link.getAttribute("href").split("#")[0] + (chosen ? `#${chosen}` : "")));
};
function choose(key) {
  chosen = key;
  if (seek && seek !== document.activeElement) seek.value = names.get(key) ?? "";
  if (seek && !key) seek.value = "";
  repaint();
  write();
}
const follows = () => {
  const [place] = inAddress().filter(part => part && !isKey(part)), key = keyInAddress();
  const target = place && document.getElementById(decoded(place));
  const folded = target?.querySelector(":scope > details");
  if (folded) folded.open = true;
  if (target && key) target.scrollIntoView(); // an address with both leads the browser nowhere
  if (key && key !== chosen || !key && !place) choose(key); else write();
};
addEventListener("hashchange", follows);
follows();

// Sought by its name or id, as far as it is written.
const sought = text => {
  const word = text.trim().toLowerCase(), all = [...names];
  const fits = test => all.find(([key, name]) => test(name.toLowerCase(), idOf(key).toLowerCase()))?.[0];
  return fits((name, id) => name === word || id === word) ?? fits(name => name.startsWith(word)) ?? fits(name => name.includes(word));
};
seek?.addEventListener("input", () => {
  const key = keys.unit.get(seek.value) ?? keys.region.get(seek.value);
  if (key || !seek.value) choose(key);
});
seek?.addEventListener("change", () => {
  const text = seek.value.trim(), key = sought(text);
  if (!text) return;
  choose(key);
  seek.value = key ? names.get(key) : text;
  if (!key) say(words.unknown, text);
});
if (names.size) seek.parentElement.hidden = false;

// Clicked: a mark, an area of a map, a row or a name of a table. Once more, and it is let go; so does Escape.
main.addEventListener("click", e => {
  if (e.target.closest("a, button, summary") || !getSelection().isCollapsed) return;
  const cell = e.target.closest("tbody td, tbody th"), one = e.target.closest("[data-of]");
  const key = cell ? tables.find(({ table }) => table.contains(cell))?.rowKey(cell) : plates.find(({ plate }) => plate.contains(one))?.keysOf(one)[0];
  if (key) choose(key === chosen ? undefined : key);
});
addEventListener("keydown", e => {
  if (e.key === "Escape" && (e.target === seek || !e.target.matches?.("input"))) choose();
});

// Words to cite by, copied.
document.querySelectorAll("button.copy").forEach(button => {
  button.hidden = false;
  button.addEventListener("click", () => navigator.clipboard?.writeText(button.previousElementSibling.textContent.trim()).then(
    () => { show(words.textCopied, button.getBoundingClientRect()); setTimeout(hide, 1500); }, () => getSelection().selectAllChildren(button.previousElementSibling)));
});

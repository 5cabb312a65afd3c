// Tables: sorted by a column (up, down, as printed), filtered by a word. Merged cells are told again in each of their rows meanwhile.
const apart = body => {
  const rows = [...body.rows].map(() => document.createElement("tr")), open = [];
  [...body.rows].forEach((row, r) => {
    const cells = [...row.cells];
    for (let c = 0; cells.length > 0 || open[c]?.end > r; c++) {
      if (!(open[c]?.end > r)) open[c] = { cell: cells[0], end: r + cells.shift().rowSpan };
      const cell = open[c].cell.cloneNode(true);
      cell.removeAttribute("rowspan");
      rows[r].append(cell);
    }
  });
  return rows;
};
const number = text => parseFloat(/^[+-]?[\d.]+%?$/.test(text) ? text : "x"), plain = text => text.trim().replace("\u2212", "-").replace(/[,\s]/g, "");
const order = (column, sign) => (a, b) => {
  const [x, y] = [a, b].map(row => row.cells[column].textContent.trim()), [gapX, gapY] = [x, y].map(t => /^[\u2013-]?$/.test(t));
  if (gapX || gapY) return gapX - gapY; // what is not defined comes last, up or down
  const difference = number(plain(x)) - number(plain(y));
  return sign * (isNaN(difference) ? x.localeCompare(y, page.lang, { numeric: true }) : difference);
};
document.querySelectorAll("table.sortable").forEach(table => {
  const printed = table.tBodies[0], rows = apart(printed), other = document.createElement("tbody");
  if (rows.length < 3) return;
  const [top, below] = table.tHead.rows, under = [...below?.cells ?? []];
  const heads = [...top.cells].flatMap(head => head.matches(".group") ? under.splice(0, head.colSpan) : [head]);
  let column = 0, sign = 0, filter, count;

  const view = () => {
    const word = filter?.value.trim().toLowerCase() ?? "";
    const kept = rows.filter(row => [...row.cells].some(cell => cell.textContent.toLowerCase().includes(word)));
    if (sign) kept.sort(order(column, sign));
    other.replaceChildren(...kept);
    table.tBodies[0].replaceWith(word || sign ? other : printed);
    table.dispatchEvent(new Event("rearranged"));
    if (filter) count.textContent = word ? words.rows.replace("{0}", kept.length).replace("{1}", rows.length) : "";
  };
  heads.forEach((head, c) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      sign = column !== c ? 1 : sign === 1 ? -1 : sign + 1;
      column = c;
      heads.forEach(h => h.removeAttribute("aria-sort"));
      if (sign) head.setAttribute("aria-sort", sign > 0 ? "ascending" : "descending");
      view();
    });
  });
  if (rows.length >= 12) {
    const tools = document.createElement("p");
    [filter, count, tools.className] = [document.createElement("input"), document.createElement("output"), "tools"];
    filter.type = "search";
    filter.placeholder = words.filter;
    filter.ariaLabel = `${words.filter}: ${table.caption.querySelector(".number").textContent}`;
    filter.addEventListener("input", view);
    tools.append(count, filter);
    table.closest(".scroll").before(tools);
  }
  addEventListener("beforeprint", () => table.tBodies[0].replaceWith(printed));
  addEventListener("afterprint", view);
});

// Sorting and filtering of the tables; the page is whole without it.
document.querySelectorAll("table.sortable").forEach(table => {
  if (table.querySelector("[rowspan]:not(th[scope=col]), [colspan]")) return;
  const body = table.tBodies[0], rows = [...body.rows], number = text => parseFloat(text.replace("\u2212", "-").replace(/,/g, ""));
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    const button = document.createElement("button");
    button.type = "button";
    while (head.firstChild) button.append(head.firstChild);
    head.append(button);
    head.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      table.querySelectorAll("[aria-sort]").forEach(other => other.setAttribute("aria-sort", "none"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const key = row => row.cells[column].textContent;
      rows.sort((a, b) => {
        const [x, y] = [number(key(a)), number(key(b))];
        const order = isNaN(x) || isNaN(y) ? key(a).localeCompare(key(b)) : x - y;
        return up ? order : -order;
      });
      body.append(...rows);
    });
  });
  if (rows.length < 12) return;
  const filter = document.createElement("input");
  filter.type = "search";
  filter.placeholder = filter.ariaLabel = document.documentElement.lang.startsWith("zh") ? "筛选" : "Filter";
  filter.addEventListener("input", () => rows.forEach(row => { row.hidden = !row.textContent.toLowerCase().includes(filter.value.toLowerCase()); }));
  table.closest("figure").querySelector(".tools").prepend(filter);
});

// What a screen can do and paper cannot. Without this script the page is whole: every table, every figure, every download of a table is there.
const main = document.querySelector("main"), words = main.dataset, page = document.documentElement;

// A word beside something: what a mark stands for, or that a link is copied. Spoken, too.
const tip = document.body.appendChild(document.createElement("div"));
tip.className = "tip";
tip.setAttribute("role", "status");
const show = (text, box) => {
  if (tip.textContent !== text) tip.textContent = text;
  const [width, height] = [tip.offsetWidth, tip.offsetHeight], above = box.top - height - 8;
  tip.style.translate = `${Math.max(4, Math.min(page.clientWidth - width - 4, (box.left + box.right - width) / 2))}px ${above > 4 ? above : box.bottom + 8}px`;
};
const hide = () => { tip.textContent = ""; };
addEventListener("keydown", e => { if (e.key === "Escape") hide(); });

// Room for the notice, which stays in sight above everything a link leads to.
const notice = document.querySelector(".notice");
const keepClear = () => page.style.setProperty("--top", `${notice?.offsetHeight ?? 0}px`);
keepClear();
if (notice) new ResizeObserver(keepClear).observe(notice, { box: "border-box" });

// Contents: folded where they would push the text away; the section being read is marked.
const rail = document.querySelector(".rail details"), beside = matchMedia("(min-width: 64rem)");
const fold = () => { rail.open = beside.matches; };
fold();
beside.addEventListener("change", fold);
rail.addEventListener("click", e => { if (e.target.closest("a")) fold(); });
const entries = [...rail.querySelectorAll("a")].map(a => [a, document.getElementById(decodeURIComponent(a.hash.slice(1)))]);
const follow = () => {
  const atEnd = scrollY + innerHeight >= page.scrollHeight - 2;
  const top = parseFloat(getComputedStyle(page).scrollPaddingTop) + 32;
  const [now] = entries.filter(([, heading]) => atEnd || heading.getBoundingClientRect().top < top).at(-1) ?? [];
  if (now?.hasAttribute("aria-current")) return;
  entries.forEach(([a]) => a === now ? a.setAttribute("aria-current", "true") : a.removeAttribute("aria-current"));
  if (beside.matches) now?.scrollIntoView({ block: "nearest", behavior: "instant" });
};
addEventListener("scroll", follow, { passive: true });
follow();

// A link to a heading, table or figure is copied when it is followed.
main.addEventListener("click", e => {
  const anchor = e.target.closest("a.anchor");
  if (anchor) navigator.clipboard?.writeText(anchor.href).then(() => { show(words.copied, anchor.getBoundingClientRect()); setTimeout(hide, 1500); }, () => {});
});

// Frames that hold more than they show can be scrolled with the keyboard; others are no stop on the way.
const fits = new ResizeObserver(changes => requestAnimationFrame(() => changes.forEach(({ target: frame }) => {
  const over = frame.scrollWidth > frame.clientWidth + 1;
  frame.style.setProperty("--frame", `${frame.clientWidth}px`);
  frame.classList.toggle("over", over);
  frame.classList.toggle("fits", !over);
  if (over || frame.querySelector("[data-tip]")) frame.tabIndex = 0; else frame.removeAttribute("tabindex");
})));

// A figure is a file of its own: the drawing as it stands in the page.
document.querySelectorAll("figcaption a[download]").forEach(link => {
  const drawing = link.closest("figure").querySelector(".plate > svg");
  link.href = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  link.hidden = false;
});

// Figures: a mark says what it stands for, under the pointer or reached with the arrow keys.
document.querySelectorAll(".plate").forEach(plate => {
  plate.querySelectorAll("svg title").forEach(title => {
    const mark = title.parentElement;
    if (mark.matches(".plate > svg")) mark.setAttribute("aria-label", title.textContent), mark.removeAttribute("aria-labelledby"), mark.setAttribute("aria-describedby", mark.querySelector("desc").id);
    else mark.dataset.tip = title.textContent;
    title.remove(); // the browser's own tip would stand over ours
  });
  const marks = [...plate.querySelectorAll("[data-tip]")];
  let at = -1;
  const reach = next => {
    marks[at]?.classList.remove("at");
    at = next;
    if (!marks[at]) return hide();
    marks[at].classList.add("at");
    marks[at].scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    show(marks[at].dataset.tip, marks[at].getBoundingClientRect());
  };
  plate.addEventListener("pointerover", e => { const mark = e.target.closest("[data-tip]"); if (mark) show(mark.dataset.tip, mark.getBoundingClientRect()); else hide(); });
  plate.addEventListener("pointerleave", hide);
  plate.addEventListener("blur", () => reach(-1));
  plate.addEventListener("keydown", e => {
    const next = { ArrowRight: at + 1, ArrowLeft: at < 0 ? marks.length - 1 : at - 1, Home: 0, End: marks.length - 1 }[e.key];
    if (next === undefined || marks.length === 0) return;
    e.preventDefault();
    reach((next + marks.length) % marks.length);
  });
});

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
document.querySelectorAll(".scroll, .plate, .equation .math").forEach(frame => fits.observe(frame));

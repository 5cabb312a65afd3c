// The printed page. Text flows; tables and figures may stand a little earlier or later than written, where they leave no hole; a table that does not fit
// is continued on the next page under a head of its own. Heights are measured, and of all arrangements the one with the least cost is taken. What it comes to
// stands in window.planned, the page of each table and figure from the first page of the text; the printer compares, and asks for more room (?slack=1, 2 lines
// a page) where the pages turn out otherwise.
window.laidOut = (async () => {
  const article = document.querySelector("article"), root = getComputedStyle(document.documentElement);
  document.body.getBoundingClientRect(); // asks for the fonts
  await document.fonts.ready;

  const columns = parseInt(getComputedStyle(article).columnCount) || 1;
  const length = name => {
    const probe = document.body.appendChild(document.createElement("div"));
    probe.style.height = root.getPropertyValue(name);
    const height = probe.getBoundingClientRect().height;
    probe.remove();
    return height;
  };
  const line = length("--body-leading"), slack = 1 + Number(new URLSearchParams(location.search).get("slack")), page = length("--text-height") - slack * line, leastRows = 5;

  document.body.classList.add("measuring");
  const blocks = [...article.children];
  const tops = blocks.map(b => b.getBoundingClientRect().top).concat(article.getBoundingClientRect().bottom);
  const isFloat = b => b.tagName === "FIGURE";
  const items = blocks.map((b, i) => ({
    element: b, height: tops[i + 1] - tops[i], wide: columns === 1 || b.classList.contains("wide"),
    notes: b.querySelector(".notes")?.getBoundingClientRect().height ?? 0,
    rows: b.matches("figure.table") ? [...b.querySelectorAll("tbody > tr")].map(r => r.getBoundingClientRect().height) : [],
    opens: /^H[2-4]$/.test(b.tagName), chapter: b.tagName === "H2", leads: /[：:]$/.test(b.textContent.trim()),
    follows: b.matches(".where, .equation, ol, ul"), breaks: b.matches("p, ol, ul, section.references"),
  }));
  const front = getComputedStyle(article).breakBefore === "page" ? 0 : article.getBoundingClientRect().top - document.querySelector("main").getBoundingClientRect().top;
  items.filter(i => i.element.tagName === "P" && i.element.getBoundingClientRect().height < 3.5 * line).forEach(i => { // three lines have no two to leave and two to take along
    i.breaks = false;
    i.element.style.breakInside = "avoid";
  });
  document.body.classList.remove("measuring");

  const texts = items.filter(i => !isFloat(i.element)), floats = items.filter(i => isFloat(i.element));
  floats.forEach(f => { f.after = items.slice(0, items.indexOf(f)).filter(i => !isFloat(i.element)).length; }); // texts before it, as written
  const mayStand = i => i === 0 || (!texts[i - 1].opens && !texts[i - 1].leads && !texts[i - 1].element.matches("section") && !texts[i]?.follows);

  // A page as it fills: the free height below the last spanning block, the column and the height reached in it, and the run of text since that block.
  const hole = area => { const share = Math.max(0, area / (columns * page)); return 150 * share * share + 4 * share; };
  const turned = s => ({ ...s, page: s.page + 1, free: page, column: 0, y: 0, run: [] });
  const nextColumn = s => s.column + 1 < columns ? { ...s, column: s.column + 1, y: 0 } : turned(s);
  const flow = (s, item) => {
    let next = { ...s, parts: [] };
    while (!item.breaks && next.y + item.height > next.free && (next.y > 0 || next.free < page)) next = nextColumn(next);
    let rest = item.height, onPage = rest;
    while (item.breaks && next.y + rest > next.free) {
      rest -= next.free - next.y;
      next = nextColumn(next);
      if (next.column === 0) onPage = rest;
    }
    return { ...next, y: next.y + rest, run: [...next.run, { height: onPage, breaks: item.breaks }] };
  };
  // The height of a run when its columns end level, as they do above a spanning block.
  const balanced = run => {
    let low = 0, high = run.reduce((sum, r) => sum + r.height, 0);
    if (columns === 1) return high;
    while (high - low > 1) {
      const middle = (low + high) / 2;
      let column = 0, y = 0;
      for (const r of run) {
        if (!r.breaks && y > 0 && y + r.height > middle) { column++; y = 0; }
        y += r.height;
        while (y > middle && r.breaks) { y -= middle; column++; }
        if (y > middle) column = columns;
      }
      if (column < columns) high = middle; else low = middle;
    }
    return high;
  };
  // The rows from one on that fit a height, not leaving a few alone: the row after the last one, and their height.
  const rowsInto = (f, row, room) => {
    let k = row, used = 0;
    while (k < f.rows.length && used + f.rows[k] <= room) used += f.rows[k++];
    if (k === f.rows.length && used + f.notes <= room) return [k, used];
    while (k > row && k > f.rows.length - leastRows) used -= f.rows[--k];
    return [k, used];
  };
  const left = s => s.free * (columns - s.column) - s.y;

  const flowText = (s, t) => {
    const ends = t.opens && s.y + t.height + 2 * line > s.free; // a heading takes two lines along
    const turns = ends && s.y === 0 && s.free < page;           // and to the next page where a spanning block leaves too little below it
    return { ...flow(turns ? turned(s) : ends && s.y > 0 ? nextColumn(s) : s, t), i: s.i + 1, turns };
  };
  const stand = (s, f) => {
    const passed = texts.slice(Math.min(s.i, f.after), Math.max(s.i, f.after));
    const cost = s.cost + passed.reduce((sum, t) => sum + 0.12 + (s.i < f.after ? 0.3 : 0) + (t.chapter ? 1 : 0), 0);
    const at = { ...s, cost, j: s.j + 1, parts: [], first: undefined };
    const head = f.height - f.notes - f.rows.reduce((a, b) => a + b, 0);
    if (!f.wide) {
      const next = flow(at, f), moved = next.free !== s.free || next.column !== s.column;
      const whole = { ...next, cost: cost + (next.free !== s.free ? hole(left(s)) : next.column !== s.column ? hole(s.free - s.y) : 0) };
      const [k, used] = moved ? rowsInto(f, 0, s.free - s.y - head) : [0, 0], rest = nextColumn(at);
      if (k < leastRows || f.rows.length < 3 * leastRows || f.height - used > rest.free) return [whole];
      const run = [...rest.run, ...(rest.column === 0 ? [] : [{ height: head + used }]), { height: f.height - used }];
      return [whole, { ...rest, y: f.height - used, run, cost: cost + 3, parts: [k], first: s.page }];
    }
    const found = [], ground = balanced(s.run), below = s.free - ground;
    const level = cost + hole(columns * ground - s.run.reduce((sum, r) => sum + r.height, 0));
    if (f.height + line <= below) found.push({ ...at, cost: level, free: below - f.height, column: 0, y: 0, run: [] });
    else if (f.height <= page) found.push({ ...turned(at), cost: cost + hole(left(s)), free: page - f.height });
    // in parts: as many rows as there is room for, then whole pages
    if (f.height + line > below && f.rows.length >= 3 * leastRows) {
      const parts = [];
      for (let row = 0, used = 0, room = below - line - head; row < f.rows.length; room = page - head) {
        let k;
        [k, used] = rowsInto(f, row, room);
        if (k - row < leastRows) { parts.length = 0; break; }
        parts.push(row = k);
        if (k === f.rows.length) {
          found.push({
            ...turned(at), cost: level + (f.height <= page ? 3 : 0.8) * parts.length, free: page - head - used - f.notes, parts: parts.slice(0, -1), first: s.page, page: s.page + parts.length - 1,
          });
        }
      }
    }
    return found;
  };

  // The best few ways to have placed i texts and j floats.
  const beam = 6, best = new Map(), key = (i, j) => i * (floats.length + 1) + j;
  const keep = (s, from, what) => {
    const list = best.get(key(s.i, s.j)) ?? best.set(key(s.i, s.j), []).get(key(s.i, s.j));
    list.push({ ...s, from, what });
    list.sort((a, b) => a.cost - b.cost);
    if (list.length > beam) list.pop();
  };
  keep({ i: 0, j: 0, cost: 0, page: 0, free: page - front % page, column: 0, y: 0, run: [], parts: [] }, null, null);
  for (let i = 0; i <= texts.length; i++) {
    for (let j = 0; j <= floats.length; j++) {
      for (const s of best.get(key(i, j)) ?? []) {
        if (j < floats.length && mayStand(i) && i >= floats[j].after - 6) for (const next of stand(s, floats[j])) keep(next, s, floats[j]);
        if (i < texts.length) keep(flowText(s, texts[i]), s, texts[i]);
      }
    }
  }
  const end = best.get(key(texts.length, floats.length))[0], order = [];
  for (let s = end; s.from; s = s.from) order.unshift(s);
  order.forEach(s => article.append(s.what.element));
  window.planned = Object.fromEntries(order.filter(s => floats.includes(s.what)).map(s => [s.what.element.id, s.first ?? s.page]));
  order.filter(s => s.turns).forEach(s => { s.what.element.style.breakBefore = "page"; });
  order.filter(s => s.parts.length > 0).forEach(s => split(s.what.element, s.parts));
  article.querySelectorAll(":scope > :is(h2, h3, h4)").forEach(open);
  document.body.classList.add("laid");

  // Joins a heading, those that follow at once, and the paragraph they open; two lines of it stay with them.
  function open(heading) {
    if (heading.parentNode !== article) return;
    const run = [heading];
    while (run.at(-1).nextElementSibling?.matches("h2, h3, h4")) run.push(run.at(-1).nextElementSibling);
    const text = run.at(-1).nextElementSibling;
    if (!text?.matches("p")) return;
    const opening = document.createElement("div");
    opening.className = "opening";
    opening.style.orphans = run.length + 2;
    opening.style.breakBefore = heading.style.breakBefore;
    heading.before(opening);
    opening.append(...run, text);
  }

  // The column in which each cell begins, merged cells counted.
  function columnsOf(body) {
    const taken = [], begins = new Map();
    [...body.rows].forEach((row, r) => {
      let c = 0;
      for (const cell of row.cells) {
        while ((taken[c] ?? 0) > r) c++;
        begins.set(cell, c);
        for (let k = 0; k < cell.colSpan; k++) taken[c++] = r + cell.rowSpan;
      }
    });
    return begins;
  }

  // Cuts a table before each of these rows; the parts that follow carry the head again and say that they continue it.
  function split(figure, cuts) {
    for (const cut of [...cuts].reverse()) {
      const rest = figure.cloneNode(true), [body, more] = [figure, rest].map(f => f.querySelector("tbody")), begins = columnsOf(body);
      const first = [...body.rows[cut].cells].map((cell, i) => [begins.get(cell), more.rows[cut].cells[i]]);
      [...body.rows].slice(0, cut).forEach((row, r) => [...row.cells].forEach(cell => {
        const over = r + cell.rowSpan - cut; // a merged cell goes on
        if (over <= 0) return;
        const again = cell.cloneNode(true);
        again.rowSpan = over;
        cell.rowSpan -= over;
        first.push([begins.get(cell), again]);
      }));
      more.rows[cut].replaceChildren(...first.sort((a, b) => a[0] - b[0]).map(f => f[1]));
      [...more.rows].slice(0, cut).forEach(r => r.remove());
      [...body.rows].slice(cut).forEach(r => r.remove());
      figure.querySelector(".notes")?.remove();
      rest.removeAttribute("id");
      rest.classList.add("continued");
      rest.querySelectorAll("caption .number").forEach(n => { n.textContent = article.dataset.continued.replace("{0}", n.textContent.replace(/^\D+/, "")); });
      figure.after(rest);
    }
  }
})();

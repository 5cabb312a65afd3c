// The figure at the head of the page is the drawing of the text once more, with marks of its own.
document.querySelectorAll(".plate use").forEach(use => {
  const drawing = document.getElementById(use.getAttribute("href").slice(1)).cloneNode(true);
  drawing.removeAttribute("id");
  use.replaceWith(drawing);
});
document.querySelectorAll(".plate > svg[aria-labelledby]").forEach(svg => {
  const [title, description] = svg.getAttribute("aria-labelledby").split(" ");
  svg.setAttribute("aria-label", document.getElementById(title).textContent);
  svg.setAttribute("aria-describedby", description);
});

// A figure is a file of its own: the drawing as it stands in the page.
document.querySelectorAll("figcaption a[download]").forEach(link => {
  const drawing = link.closest("figure").querySelector(".plate > svg").cloneNode(true);
  ["aria-label", "aria-describedby"].forEach(name => drawing.removeAttribute(name));
  link.href = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  link.hidden = false;
});
document.querySelectorAll(".plate svg title").forEach(title => {
  const mark = title.parentElement;
  if (mark.matches(".plate > svg")) mark.removeAttribute("aria-labelledby");
  else mark.dataset.tip = title.textContent;
  title.remove(); // the browser's own tip would stand over ours
});

// Points of lines that stand over one year are told together: the year, and a line for each.
const most = 12;
const told = (mark, at) => {
  const { tip, of } = mark.dataset;
  return tip.startsWith(`${at} · `) ? tip.slice(at.length + 3) : tip.startsWith(`${of} · ${at} `) ? of + tip.slice(of.length + at.length + 3) : tip;
};
const grouped = marks => {
  const years = new Map();
  if (marks.some(mark => mark.matches("circle[data-at]"))) marks.forEach(mark => years.set(mark.dataset.at, [...years.get(mark.dataset.at) ?? [], mark]));
  const groups = [...years.values()].every(year => year.length <= most) ? [...years.values()] : [];
  return groups.length ? groups : marks.map(mark => [mark]);
};
const says = group => group.length === 1 ? group[0].dataset.tip : [group[0].dataset.at, ...group.map(mark => told(mark, group[0].dataset.at))].join("\n");

// Figures: a mark says what it stands for, under the pointer or reached with the arrow keys; the pointer finds the year that it is nearest to.
document.querySelectorAll(".plate").forEach(plate => {
  const svg = plate.querySelector("svg"), marks = [...plate.querySelectorAll("[data-tip]")], groups = grouped(marks);
  const places = groups.flatMap(group => group.length > 1 ? group.filter(mark => mark.localName === "circle").map(mark => ({ group, mark, x: +mark.getAttribute("cx"), y: +mark.getAttribute("cy") })) : []);
  const [low, high] = [Math.min(...places.map(p => p.y)) - 12, Math.max(...places.map(p => p.y)) + 12];
  const level = groups.some(([a, b]) => b && a.getAttribute("cy") === b.getAttribute("cy")); // rows instead of years
  const groupOf = mark => groups.find(group => group.includes(mark));
  const nearest = e => {
    if (!places.length) return;
    const { x, y } = new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM().inverse());
    const far = p => level ? Math.abs(p.x - x) + 4 * Math.abs(p.y - y) : 4 * Math.abs(p.x - x) + Math.abs(p.y - y);
    const best = places.reduce((a, b) => far(b) < far(a) ? b : a);
    return y > low && y < high && (level || Math.abs(best.x - x) < 40) ? best : undefined;
  };
  let at = -1, shown = [];
  const light = group => {
    shown.forEach(mark => mark.classList.remove("at"));
    (shown = group).forEach(mark => mark.classList.add("at"));
  };
  const tell = (group, mark) => {
    light(group);
    if (group.length) show(says(group), mark.getBoundingClientRect(), group.length > 1); else hide();
  };
  const reach = next => {
    at = next;
    const [mark] = groups[at] ?? [];
    mark?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
    tell(groups[at] ?? [], mark);
  };
  plate.addEventListener("pointermove", e => {
    const mark = e.target.closest("[data-tip]"), near = mark ? { group: groupOf(mark), mark } : nearest(e);
    if (near?.group !== shown || !near) tell(near?.group ?? [], near?.mark);
  });
  plate.addEventListener("pointerleave", () => tell([]));
  plate.addEventListener("blur", () => reach(-1));
  plate.addEventListener("keydown", e => {
    if (e.key === "Enter" && groups[at]?.length === 1) groups[at][0].dispatchEvent(new MouseEvent("click", { bubbles: true }));
    const next = { ArrowRight: at + 1, ArrowLeft: at < 0 ? groups.length - 1 : at - 1, Home: 0, End: groups.length - 1 }[e.key];
    if (next === undefined || groups.length === 0) return;
    e.preventDefault();
    reach((next + groups.length) % groups.length);
  });
});

// What a screen can do and paper cannot. Without this script the page is whole: every table, every figure, every download of a table is there.
const main = document.querySelector("main"), words = main.dataset, page = document.documentElement;

// A word beside something: what a mark stands for, or that a link is copied. Spoken, too.
const tip = document.body.appendChild(document.createElement("div"));
tip.className = "tip";
tip.setAttribute("role", "status");
const show = (text, box, beside = false) => {
  if (tip.textContent !== text) tip.textContent = text;
  const [width, height] = [tip.offsetWidth, tip.offsetHeight], within = (least, at, most) => Math.max(least, Math.min(at, most));
  if (beside) {
    const right = box.right + 12 + width < page.clientWidth ? box.right + 12 : box.left - 12 - width;
    tip.style.translate = `${within(4, right, page.clientWidth - width - 4)}px ${within(4, (box.top + box.bottom - height) / 2, innerHeight - height - 4)}px`;
  } else {
    const above = box.top - height - 8;
    tip.style.translate = `${within(4, (box.left + box.right - width) / 2, page.clientWidth - width - 4)}px ${above > 4 ? above : box.bottom + 8}px`;
  }
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
document.querySelectorAll(".scroll, .plate, .equation .math").forEach(frame => fits.observe(frame));

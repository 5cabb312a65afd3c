// What a formula is written with, cut out of the web face for formulas: the whole face would be half the weight of a page.
//   node subset.cjs FACE.woff2 SMALLER.woff2, in a folder whose node_modules hold subset-font
const fs = require("fs");
const path = require("path");
const subset = require(path.join(process.cwd(), "node_modules", "subset-font"));

// Latin, Greek, accents, punctuation, raised and lowered, letterlike, arrows, operators, brackets, sums; slanted, bold, script, double-struck
// and Greek letters of mathematics. What grows (brackets, roots, bars) follows from these by the face's own table.
const ranges = [
  [0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x237, 0x237], [0x2b0, 0x3ff], [0x2010, 0x2044], [0x2070, 0x209f], [0x2100, 0x214f],
  [0x2190, 0x22ff], [0x2308, 0x230b], [0x27e6, 0x27ef], [0x2a00, 0x2a0a], [0x1d400, 0x1d467], [0x1d49c, 0x1d4cf], [0x1d538, 0x1d56b],
  [0x1d6a4, 0x1d7cb],
];
const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).join("");

const [face, smaller] = process.argv.slice(2);
subset(fs.readFileSync(face), letters, { targetFormat: "woff2" }).then(
  bytes => fs.writeFileSync(smaller, bytes),
  error => { console.error(error.message); process.exit(1); });

// Writes display.txt and inline.txt: the normal form of what Temml makes of each formula of formulas.tex.
// Run beside an installed temml: node expected.js formulas.tex
const fs = require("fs");
const path = require("path");
const temml = require(require.resolve("temml", { paths: [process.cwd()] }));

// Temml's markup is regular: elements, attributes in double quotes, text, and three entities.
function parse(xml) {
  const root = { name: "", style: "", text: "", kids: [] };
  const open = [root];
  for (const [, close, name, attributes, empty, text] of xml.matchAll(/<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g)) {
    const top = open[open.length - 1];
    if (text !== undefined) top.text += text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    else if (close) open.pop();
    else {
      const element = { name, attributes, text: "", kids: [] };
      top.kids.push(element);
      if (!empty) open.push(element);
    }
  }
  return root.kids[0];
}

const transparent = new Set(["math", "mrow", "mstyle", "mpadded"]);
const same = { "∣": "|", "¯": "‾", "ˆ": "^", "˜": "~" };

function flat(element) {
  if (element.name === "mspace") return [];
  if (transparent.has(element.name)) return element.kids.flatMap(flat);
  if (["mi", "mn", "mo", "mtext"].includes(element.name)) return leaf(element);
  if (element.name === "menclose") return [`mover{${element.kids.flatMap(flat).join(" ")}}{mo:‾}`];
  if (element.name === "mtd") return [`mtd.${/tml-(left|right)/.exec(element.attributes)?.[1] ?? "center"}{${element.kids.flatMap(flat).join(" ")}}`];
  if (["msqrt", "mtable", "mtr"].includes(element.name)) return [`${element.name}{${element.kids.flatMap(flat).join(" ")}}`];
  const parts = element.kids.map(kid => flat(kid).join(" "));
  if (element.name === "msup" && /^mo:′( mo:′)*$/.test(parts[1])) return [...flat(element.kids[0]), parts[1]];
  return [element.name + parts.map(part => `{${part}}`).join("")];
}

function leaf(element) {
  const text = same[element.text] ?? element.text;
  if (text === "" || text === "\u2061") return [];
  const name = element.name === "mi" && !/[\p{L}\p{N}∞]/u.test(text) ? "mo" : element.name;
  return [`${name}${/mathvariant="normal"/.test(element.attributes) ? ".normal" : ""}:${text}`];
}

const source = path.resolve(process.argv[2]);
const formulas = fs.readFileSync(source, "utf8").split("\n").filter(line => line && !line.startsWith("%")).map(line => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]);
for (const display of [true, false]) {
  // In display the limits of our formulas stand below and above in fractions too.
  const limits = tex => (display ? tex.replace(/\\(sum|prod|max|min)(?=[_^])/g, "\\$1\\limits") : tex);
  const lines = formulas.map(([id, tex]) => `${id} ${flat(parse(temml.renderToString(limits(tex), { displayMode: display, throwOnError: true }))).join(" ")}\n`);
  fs.writeFileSync(path.join(path.dirname(source), display ? "display.txt" : "inline.txt"), lines.join(""));
}

// The typesetter's process: a request per line of JSON on stdin, an answer per line on stdout, in order. It ends when stdin does.
//   {id, main, files: {path: text}, pictures: {path: base64}, standard, time}  ->  {id, pdf: base64} or {id, errors: [{message, file, line}]}
//   {id, svg, width}                                 ->  {id, png: base64}
// Files exist in memory alone; nothing outside the folder of the faces is read.
const path = require("path");
const readline = require("readline");

const root = process.cwd(); // what setup has restored
const faces = path.join(root, "faces");
const desk = path.join(root, "none"); // an empty folder: what is read must be in the request

let compiler, standing = new Set();

function open() {
  const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
  compiler = NodeCompiler.create({ workspace: desk, fontArgs: [{ fontPaths: [faces] }] });
}

function set({ main, files, pictures, standard, time }) {
  const contents = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])
    .concat(Object.entries(pictures ?? {}).map(([name, bytes]) => [name, Buffer.from(bytes, "base64")]));
  const paths = contents.map(([name]) => path.join(desk, name));
  for (const old of standing) if (!paths.includes(old)) compiler.unmapShadow(old);
  contents.forEach(([, bytes], i) => compiler.mapShadow(paths[i], bytes));
  standing = new Set(paths);
  const made = compiler.compile({ mainFilePath: path.join(desk, main) });
  compiler.evictCache(20); // what no document used lately
  if (made.hasError()) return { errors: compiler.fetchDiagnostics(made.takeError()).filter(d => d.severity === 1).map(placed) };
  try {
    return { pdf: compiler.pdf(made.result, { creationTimestamp: time, pdfStandard: standard }).toString("base64") };
  } catch (refusal) {
    const messages = [...String(refusal.message).matchAll(/message: ("(?:[^"\\]|\\.)*")/g)].map(m => JSON.parse(m[1]));
    return { errors: (messages.length ? messages : [String(refusal.message)]).map(message => ({ message, file: null, line: 0 })) };
  }
}

function placed(error) {
  const inside = error.path ? path.relative(desk, path.resolve(desk, error.path)) : "";
  const hints = (error.hints ?? []).map(hint => ` (${hint})`).join("");
  return { message: error.message + hints, file: inside || null, line: error.range ? error.range.start.line + 1 : 0 };
}

function draw({ svg, width }) {
  const { Resvg } = require("@resvg/resvg-js");
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: width }, background: "#fff",
    font: { loadSystemFonts: false, fontDirs: [faces], defaultFontFamily: "Noto Serif SC" },
  });
  return { png: picture.render().asPng().toString("base64") };
}

open();
readline.createInterface({ input: process.stdin, terminal: false }).on("line", line => {
  const request = JSON.parse(line);
  let answer;
  try {
    answer = request.svg ? draw(request) : set(request);
  } catch (failure) {
    answer = { errors: [{ message: String(failure.message ?? failure), file: null, line: 0 }] };
  }
  process.stdout.write(JSON.stringify({ id: request.id, ...answer }) + "\n");
});

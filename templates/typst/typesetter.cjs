// The typesetter's process: a request per line of JSON on stdin, an answer per line on stdout, as each is done. It ends when stdin does.
//   {id, main, files: {path: text}, pictures: {path: base64}, standard, time}  ->  {id, pdf: base64} or {id, errors: [{message, file, line}]}
//   {id, svg, width}                                 ->  {id, png: base64}
// Files exist in memory alone; nothing outside the folder of the faces is read.
// The engine sets a document on one core: a worker each sets as many at a time as there are cores, the first one ready before it is asked.
const os = require("os");
const path = require("path");
const readline = require("readline");
const { Worker, isMainThread, parentPort } = require("worker_threads");

const root = process.cwd(); // what setup has restored
const faces = path.join(root, "faces");
const desk = path.join(root, "none"); // an empty folder: what is read must be in the request

let compiler, standing = new Map(), edits = 0;

function open() {
  const { NodeCompiler } = require("@myriaddreamin/typst-ts-node-compiler");
  compiler = NodeCompiler.create({ workspace: desk, fontArgs: [{ fontPaths: [faces] }] });
}

function set({ main, files, pictures, standard, time }) {
  const texts = Object.entries(files).map(([name, text]) => [path.join(desk, name), text]);
  const bytes = Object.entries(pictures ?? {}).map(([name, content]) => [path.join(desk, name), content]);
  const fresh = new Map([...texts, ...bytes]);
  for (const old of standing.keys()) if (!fresh.has(old)) compiler.unmapShadow(old);
  for (const [file, text] of texts) if (text !== standing.get(file)) compiler.mapShadow(file, Buffer.from(source(file, text)));
  for (const [file, content] of bytes) if (content !== standing.get(file)) compiler.mapShadow(file, Buffer.from(content, "base64"));
  standing = fresh;
  const { made, isRestless } = laidOut(path.join(desk, main));
  compiler.evictCache(20); // what no document used lately
  if (made.hasError()) return { errors: compiler.fetchDiagnostics(made.takeError()).filter(d => d.severity === 1).map(placed) };
  if (isRestless) return { errors: [{ message: "its pages do not come to rest, so that their numbers would be wrong", file: null, line: 0 }] };
  try {
    return { pdf: compiler.pdf(made.result, { creationTimestamp: time, pdfStandard: standard }).toString("base64") };
  } catch (refusal) {
    const messages = [...String(refusal.message).matchAll(/message: ("(?:[^"\\]|\\.)*")/g)].map(m => JSON.parse(m[1]));
    return { errors: (messages.length ? messages : [String(refusal.message)]).map(message => ({ message, file: null, line: 0 })) };
  }
}

// The engine compares a source with the one before it from both ends, byte by byte, and where both differ last in letters of the same last byte
// ("Á" and "ā") it keeps the old letter or ends. So no two end alike: the last difference is in a number that the source does not show.
function source(file, text) {
  return file.endsWith(".typ") ? `${text}\n// ${++edits}\n` : text;
}

// The engine lays out five times. Pages whose places wait for each other may not have come to rest by then, and their numbers would be wrong:
// such a document is laid out again, with what it has marked as known, and the fewer things that move the more often that happens.
function laidOut(mainFilePath) {
  let made, isRestless = true, known = "";
  for (let tries = 0; isRestless && tries <= 4; tries++) {
    made = compiler.compile({ mainFilePath, inputs: { tries: String(tries), known } });
    isRestless = !made.hasError() && warns(made, "layout did not converge");
    if (isRestless) known = compiler.query(made.result, { selector: "<known>", field: "value" }).join("\n");
  }
  return { made, isRestless };
}

function warns(made, message) {
  const warnings = made.takeWarnings();
  return warnings !== null && compiler.fetchDiagnostics(warnings).some(d => d.message.startsWith(message));
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

function answer(request) {
  try {
    return { id: request.id, ...(request.svg ? draw(request) : set(request)) };
  } catch (failure) {
    return { id: request.id, errors: [{ message: String(failure.message ?? failure), file: null, line: 0 }] };
  }
}

function work() {
  open();
  parentPort.on("message", line => parentPort.postMessage(JSON.stringify(answer(JSON.parse(line))) + "\n"));
}

function share() {
  const idle = [], waiting = [], cores = os.availableParallelism?.() ?? os.cpus().length;
  let hired = 0;

  function hire() {
    const worker = new Worker(__filename);
    worker.on("message", done => {
      process.stdout.write(done);
      if (waiting.length > 0) worker.postMessage(waiting.shift());
      else rest(worker);
    });
    worker.on("error", failure => { throw failure; });
    hired++;
    return worker;
  }

  function rest(worker) {
    worker.unref(); // who has nothing to do does not keep the process
    idle.push(worker);
  }

  rest(hire());
  readline.createInterface({ input: process.stdin, terminal: false }).on("line", line => {
    const worker = idle.pop() ?? (hired < cores ? hire() : null);
    worker?.ref();
    if (worker) worker.postMessage(line);
    else waiting.push(line);
  });
}

if (isMainThread) share();
else work();

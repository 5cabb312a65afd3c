// The large panel with polars: what LargePanelBenchmark lets ReportGen do, as one would write it for this one study.
//
// Usage: node large_panel.mjs DIR OUT     reads DIR/panel.csv and DIR/units.csv, writes OUT/*.csv
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";

const pl = createRequire(import.meta.url)("nodejs-polars"); // unlike import, require looks into NODE_PATH as well
const [source, out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });

const range = (from, to) => Array.from({ length: to - from }, (_, i) => from + i);
const indicators = range(0, 32).map(j => ({
  id: `x${j}`, system: `system-${j >> 4}`, criterion: `criterion-${j >> 4}-${(j % 16) >> 2}`, isNegative: j % 4 === 3,
}));
const ids = indicators.map(x => x.id);
const systems = ["system-0", "system-1"];
const criteria = [...new Set(indicators.map(x => x.criterion))];
const couplingGrades = ["disordered", "low", "antagonistic", "running-in", "high"];
const grades = ["decline", "moderate-dissonance", "basic-coordination", "medium-coordination", "high-coordination"];
const stages = ["extreme-dissonance", "severe-dissonance", "medium-dissonance", "mild-dissonance", "near-dissonance",
  "bare-coordination", "primary-coordination", "middle-coordination", "good-coordination", "quality-coordination"];

const add = expressions => expressions.reduce((a, b) => a.add(b));
const write = (table, name) => table.withColumns(pl.lit("simulated").alias("note")).writeCSV(`${out}/${name}.csv`);

// The label of the band that a rounded value lies in; all are of one width.
const cut = (value, labels) => labels.slice(0, -1).reduceRight((higher, label, i) =>
  pl.when(value.ltEq(pl.lit((i + 1) / labels.length))).then(pl.lit(label)).otherwise(higher), pl.lit(labels.at(-1)));

// Read; interpolate inside gaps of a unit, beyond its observed years take the nearest observed value.
let panel = pl.readCSV(`${source}/panel.csv`).sort(["unit", "year"]).withColumns(
  ...ids.map(x => pl.col(x).interpolate().forwardFill().backwardFill().over("unit")));
const units = pl.readCSV(`${source}/units.csv`).select(pl.col("id").alias("unit"), "region");

// Normalize to [0, 1], turn round what is better when less.
const [low, high] = ["min", "max"].map(of => panel.select(...ids.map(x => pl.col(x)[of]())).row(0));
panel = panel.select("unit", "year", ...indicators.map(({ id, isNegative }, j) => (isNegative
  ? pl.lit(1).sub(pl.col(id).sub(low[j]).div(high[j] - low[j])) : pl.col(id).sub(low[j]).div(high[j] - low[j])).alias(id)));

// Entropy weights, within each system.
const entropy = panel.select(...ids.map(x => pl.col(x).filter(pl.col(x).gt(0)).entropy(Math.E, true))).row(0)
  .map(e => e / Math.log(panel.height));
const total = systems.map(s => indicators.reduce((sum, x, j) => sum + (x.system === s ? 1 - entropy[j] : 0), 0));
indicators.forEach((x, j) => x.weight = (1 - entropy[j]) / total[systems.indexOf(x.system)]);
write(pl.DataFrame({
  system: indicators.map(x => x.system), criterion: indicators.map(x => x.criterion), indicator: ids,
  direction: indicators.map(x => x.isNegative ? "negative" : "positive"), year: ids.map(() => ""), min: low, max: high,
  entropy, divergence: entropy.map(e => 1 - e), weight: indicators.map(x => x.weight),
}), "weights");

// Scores of criteria and systems, coupling, coordination, ranks within each year.
const weighted = some => add(some.map(x => pl.col(x.id).mul(x.weight)));
const [u, v, C, T, D] = ["system-0", "system-1", "C", "T", "D"].map(x => pl.col(x));
const scores = panel
  .select("unit", "year", ...systems.map(s => weighted(indicators.filter(x => x.system === s)).alias(s)))
  .withColumns(u.mul(v).pow(0.5).mul(2).div(u.add(v)).clip(0, 1).alias("C"), u.mul(0.5).add(v.mul(0.5)).alias("T"))
  .withColumns(C.mul(T).pow(0.5).alias("D"))
  .withColumns(C.round(9).alias("c"), D.round(9).alias("d"))
  .withColumns(cut(pl.col("d"), grades).alias("grade"));
write(scores.unpivot(["unit", "year"], systems, { variableName: "system", valueName: "score" }), "scores");

write(pl.concat(criteria.map(k => {
  const of = indicators.filter(x => x.criterion === k);
  return panel
    .select("unit", "year", pl.lit(of[0].system).alias("system"), pl.lit(k).alias("criterion"), weighted(of).alias("contribution"))
    .withColumns(pl.col("contribution").div(of.reduce((sum, x) => sum + x.weight, 0)).alias("score"));
})), "criterion_scores");

const ratio = u.div(v).round(9);
write(scores.select("unit", "year", "C", "T", "D",
  cut(pl.col("c"), couplingGrades).alias("coupling_grade"), cut(pl.col("d"), stages).alias("coordination_stage"),
  pl.col("grade").alias("coordination_grade"),
  pl.when(ratio.ltEq(0.8)).then(pl.lit("lagging:system-0")).when(ratio.gt(1.2)).then(pl.lit("lagging:system-1"))
    .otherwise(pl.lit("synchronous")).alias("development_type")), "coupling");

write(pl.concat([...systems, "C", "T", "D"].map(m => scores.select(pl.lit(m).alias("measure"), "year", "unit",
  pl.col(m).round(9).rank("min", true).over("year").alias("rank"), pl.col(m).alias("value")))), "ranks");

// Dagum's Gini of D over the regions, in each year. apart: the sum of all differences of two values.
const kept = panel.hstack([...scores.select("D", "grade").getColumns(), ...panel.select("unit").join(units, { on: "unit", how: "left" })
  .select("region").getColumns()]);
const apart = D.rank("ordinal").cast(pl.Float64).mul(2).sub(D.count().cast(pl.Float64).add(1)).mul(D).sum().alias("apart");
const byYear = rows => new Map(rows.groupBy("year").agg(apart, D.sum().alias("sum"), D.count().alias("n")).toRecords()
  .map(r => [r.year, r]));
const ofRegions = (...some) => byYear(kept.select("year", "region", "D").filter(pl.col("region").isIn(some)));
const regions = units.getColumn("region").unique().sort().toArray();
const inner = new Map(regions.map(r => [r, ofRegions(r)]));
const [overall, within, between] = [[], [], []];
const gini = x => x.apart / (x.n * x.sum);
const pairs = regions.flatMap((a, i) => regions.slice(i + 1).map(b => [a, b, ofRegions(a, b)]));
for (const [year, all] of [...byYear(kept.select("year", "D"))].sort(([a], [b]) => a - b)) {
  const head = { measure: "D", grouping: "five", year };
  const of = r => inner.get(r).get(year);
  for (const r of regions) within.push({ ...head, region: r, units: of(r).n, G: gini(of(r)) });
  let [gw, gnb, gt] = [regions.reduce((sum, r) => sum + gini(of(r)) * of(r).n / all.n * of(r).sum / all.sum, 0), 0, 0];
  for (const [a, b, both] of pairs) {
    const [x, y] = [of(a), of(b)];
    const [meanX, meanY] = [x.sum / x.n, y.sum / y.n];
    const distance = (both.get(year).apart - x.apart - y.apart) / (x.n * y.n);
    const [g, effect] = [distance / (meanX + meanY), Math.abs(meanX - meanY) / distance];
    between.push({ ...head, region_a: a, region_b: b, G: g, relative_effect: effect });
    const share = (x.n * y.sum + y.n * x.sum) / (all.n * all.sum);
    [gnb, gt] = [gnb + g * share * effect, gt + g * share * (1 - effect)];
  }
  const g = gini(all);
  overall.push({ ...head, G: g, Gw: gw, Gnb: gnb, Gt: gt, share_w: gw / g, share_nb: gnb / g, share_t: gt / g });
}
const whole = (table, ...columns) => table.withColumns(...columns.map(x => pl.col(x).cast(pl.Int32)));
write(whole(pl.readRecords(overall), "year"), "dagum");
write(whole(pl.readRecords(within), "year", "units"), "dagum_within");
write(whole(pl.readRecords(between), "year"), "dagum_between");

// Obstacle degrees: each indicator's share of the weighted distance from the best, on average.
const far = x => pl.lit(1).sub(pl.col(x.id)).mul(0.5 * x.weight);
const obstacle = kept.withColumns(add(indicators.map(far)).alias("far"))
  .select("year", "region", "grade", ...indicators.map(x => far(x).div(pl.col("far")).alias(x.id)));
const mean = ids.map(x => pl.col(x).mean());
const means = [
  obstacle.select(pl.lit("all").alias("by"), pl.lit("all").alias("key"), ...mean),
  ...[["year", "year"], ["grade", "grade"], ["region:five", "region"]].map(([by, column]) =>
    obstacle.groupBy(column).agg(...mean).select(pl.lit(by).alias("by"), pl.col(column).cast(pl.Utf8).alias("key"), ...ids)),
];
const degrees = pl.concat(means).unpivot(["by", "key"], ids, { variableName: "indicator", valueName: "degree" })
  .join(pl.DataFrame({ indicator: ids, system: indicators.map(x => x.system), criterion: indicators.map(x => x.criterion) }),
    { on: "indicator", how: "left" });
write(degrees.select("by", "key", "system", "criterion", "indicator", "degree"), "obstacle_indicator");
write(degrees.groupBy("by", "key", "system", "criterion").agg(pl.col("degree").sum()), "obstacle_criterion");

"""The large panel with pandas and NumPy: what LargePanelBenchmark lets ReportGen do, as one would write it for this one study.

Usage: large_panel.py DIR OUT     reads DIR/panel.csv and DIR/units.csv, writes OUT/*.csv
"""
import os
import sys

import numpy as np
import pandas as pd

source, out = sys.argv[1:]
os.makedirs(out, exist_ok=True)

indicators = [f"x{j}" for j in range(32)]
negative = set(indicators[3::4])
systems = {f"system-{s}": indicators[16 * s:16 * s + 16] for s in (0, 1)}
criteria = {(f"system-{s}", f"criterion-{s}-{k}"): indicators[16 * s + 4 * k:16 * s + 4 * k + 4] for s in (0, 1) for k in range(4)}
home = {x: key for key, xs in criteria.items() for x in xs}
bands = [0, .2, .4, .6, .8, 1]
coupling_grades = ["disordered", "low", "antagonistic", "running-in", "high"]
grades = ["decline", "moderate-dissonance", "basic-coordination", "medium-coordination", "high-coordination"]
stages = ["extreme-dissonance", "severe-dissonance", "medium-dissonance", "mild-dissonance", "near-dissonance", "bare-coordination",
          "primary-coordination", "middle-coordination", "good-coordination", "quality-coordination"]


def write(table, name):
    table.assign(note="simulated").to_csv(f"{out}/{name}.csv", index=False)


def cut(values, edges, labels):
    return pd.cut(values.round(9), edges, labels=labels, include_lowest=True)


# Read; the years of a unit one below the other.
panel = pd.read_csv(f"{source}/panel.csv").sort_values(["unit", "year"], ignore_index=True)
region_of = pd.read_csv(f"{source}/units.csv").set_index("id").region
keys = panel[["unit", "year"]]
raw = panel[indicators]

# Interpolate inside gaps; beyond the observed years of a unit the nearest observed value.
if raw.isna().any(axis=None):
    unit = panel.unit.factorize()[0]
    before, after = raw.groupby(unit).ffill(), raw.groupby(unit).bfill()
    raw = raw.interpolate().where(before.notna() & after.notna(), before.fillna(after))
    del before, after
del panel

# Normalize to [0, 1], turn round what is better when less.
low, high = raw.min(), raw.max()
y = (raw - low) / (high - low)
y[list(negative)] = 1 - y[list(negative)]
del raw

# Entropy weights, within each system.
def entropy_of(column):
    p = column.to_numpy() / column.sum()
    p = p[p > 0]
    return -(p * np.log(p)).sum() / np.log(len(column))


entropy = y.apply(entropy_of)
divergence = 1 - entropy
weight = pd.concat([divergence[xs] / divergence[xs].sum() for xs in systems.values()])
write(pd.DataFrame({
    "system": [home[x][0] for x in indicators], "criterion": [home[x][1] for x in indicators], "indicator": indicators,
    "direction": ["negative" if x in negative else "positive" for x in indicators], "year": "",
    "min": low.to_numpy(), "max": high.to_numpy(), "entropy": entropy.to_numpy(), "divergence": divergence.to_numpy(),
    "weight": weight.to_numpy()}), "weights")

# Scores of criteria and systems, coupling, coordination, ranks within each year.
scores = keys.copy()
for s, xs in systems.items():
    scores[s] = y[xs].to_numpy() @ weight[xs].to_numpy()
u, v = scores["system-0"], scores["system-1"]
scores["C"] = (2 * np.sqrt(u * v) / (u + v)).clip(0, 1)
scores["T"] = 0.5 * u + 0.5 * v
scores["D"] = np.sqrt(scores.C * scores["T"])
write(scores.melt(["unit", "year"], list(systems), "system", "score"), "scores")

parts = []
for (s, k), xs in criteria.items():
    contribution = y[xs].to_numpy() @ weight[xs].to_numpy()
    parts.append(keys.assign(system=s, criterion=k, contribution=contribution, score=contribution / weight[xs].sum()))
write(pd.concat(parts), "criterion_scores")
del parts

ratio = (u / v).round(9)
grade = cut(scores.D, bands, grades)
write(scores[["unit", "year", "C", "T", "D"]].assign(
    coupling_grade=cut(scores.C, bands, coupling_grades), coordination_stage=cut(scores.D, np.arange(11) / 10, stages),
    coordination_grade=grade,
    development_type=np.select([ratio <= .8, ratio > 1.2], ["lagging:system-0", "lagging:system-1"], "synchronous")), "coupling")

measures = ["system-0", "system-1", "C", "T", "D"]
ranks = scores[measures].round(9).groupby(scores.year).rank(ascending=False, method="min").astype(int)
write(pd.concat(pd.DataFrame({
    "measure": m, "year": scores.year, "unit": scores.unit, "rank": ranks[m], "value": scores[m]}) for m in measures), "ranks")
del ranks

# Dagum's Gini of D over the regions, in each year.
region = scores.unit.map(region_of)
regions = sorted(region.unique())


def differences(x):
    """The sum of all differences of two values."""
    n = len(x)
    return (np.sort(x) * np.arange(1 - n, n, 2)).sum()


overall, within, between = [], [], []
for year, of_year in scores.D.groupby(scores.year):
    x = {r: d.to_numpy() for r, d in of_year.groupby(region)}
    n, total = len(of_year), of_year.sum()
    inner = {r: differences(x[r]) for r in regions}
    gini = {r: inner[r] / (len(x[r]) * x[r].sum()) for r in regions}
    within += [("D", "five", year, r, len(x[r]), gini[r]) for r in regions]
    gw, gnb, gt = sum(gini[r] * len(x[r]) / n * x[r].sum() / total for r in regions), 0, 0
    for i, a in enumerate(regions):
        for b in regions[i + 1:]:
            apart = (differences(np.concatenate([x[a], x[b]])) - inner[a] - inner[b]) / (len(x[a]) * len(x[b]))
            g = apart / (x[a].mean() + x[b].mean())
            effect = abs(x[a].mean() - x[b].mean()) / apart
            between.append(("D", "five", year, a, b, g, effect))
            pair = (len(x[a]) * x[b].sum() + len(x[b]) * x[a].sum()) / (n * total)
            gnb, gt = gnb + g * pair * effect, gt + g * pair * (1 - effect)
    g = differences(of_year.to_numpy()) / (n * total)
    overall.append(("D", "five", year, g, gw, gnb, gt, gw / g, gnb / g, gt / g))
write(pd.DataFrame(overall, columns="measure grouping year G Gw Gnb Gt share_w share_nb share_t".split()), "dagum")
write(pd.DataFrame(within, columns="measure grouping year region units G".split()), "dagum_within")
write(pd.DataFrame(between, columns="measure grouping year region_a region_b G relative_effect".split()), "dagum_between")

# Obstacle degrees: each indicator's share of the weighted distance from the best, on average.
obstacle = (1 - y) * (0.5 * weight)
obstacle = obstacle.div(obstacle.sum(axis=1), axis=0)
means = [obstacle.mean().to_frame().T.assign(by="all", key="all")]
for by, key in (("year", scores.year), ("grade", grade.astype(str)), ("region:five", region)):
    means.append(obstacle.groupby(key).mean().rename_axis("key").reset_index().assign(by=by))
degrees = pd.concat(means).melt(["by", "key"], indicators, "indicator", "degree")
degrees["system"] = degrees.indicator.map(lambda x: home[x][0])
degrees["criterion"] = degrees.indicator.map(lambda x: home[x][1])
write(degrees[["by", "key", "system", "criterion", "indicator", "degree"]], "obstacle_indicator")
write(degrees.groupby(["by", "key", "system", "criterion"], sort=False, as_index=False).degree.sum(), "obstacle_criterion")

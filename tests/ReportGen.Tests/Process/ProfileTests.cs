using System.Globalization;
using UglyToad.PdfPig;

namespace ReportGen.Tests.Process;

/// <summary>
/// One profile per unit or region: every page says what the result files of the same study say of that one subject, and of no other.
/// </summary>
[Trait("Speed", "slow")]
public sealed class ProfileTests : IClassFixture<ProfileTests.Built>
{
    private static readonly string Base = Repository.BaseStudy;
    private static readonly string[] Units = ["1", "2", "3", "4"];
    private static readonly string[] Names = ["Alpha", "Beta", "Gamma", "Delta"];
    private static readonly (string Label, string Measure, string? Grade)[] KeyFigures =
    [
        ("Resilience", "green", null), ("Digital", "digital", null), ("Coupling degree", "C", "coupling_grade"),
        ("Comprehensive index", "T", null), ("Coordination degree", "D", "coordination_grade"),
    ];

    private readonly Built built;

    public ProfileTests(Built built) => this.built = built;

    [Fact]
    public void Units_KeyFigures_AreThoseOfTheResultFiles()
    {
        foreach (var (unit, name) in Units.Zip(Names))
        {
            var page = ProfilePage.Of(built.Unit, $"{unit}.en.html");
            var region = unit is "1" or "2" ? ("North", "north") : ("South", "south");
            Assert.Equal($"{name} ({region.Item1})", page.Title);
            var coupling = built.Rows("coupling").Single(r => r["unit"] == unit && r["year"] == "2021");
            var rows = page.Table("key-figures").ToDictionary(r => r[0]);
            foreach (var (label, measure, grade) in KeyFigures)
            {
                var ranked = built.Rows("ranks").Single(r => r["measure"] == measure && r["year"] == "2021" && r["unit"] == unit);
                Assert.Equal(
                [
                    label, Fixed(ranked["value"]), ranked["rank"],
                    Fixed(Mean(measure)), Fixed(RegionMean(measure, region.Item2)),
                    grade is null ? "" : CultureInfo.InvariantCulture.TextInfo.ToTitleCase(coupling[grade]),
                ], rows[label]);
            }
        }
    }

    [Fact]
    public void Units_Sentences_SpeakOfTheirOwnNumbers()
    {
        // by hand: every indicator but pollution grows from unit 1 to unit 4 and pollution falls, so that the ranks are 4, 3, 2, 1
        foreach (var (unit, rank) in Units.Zip(["4th", "3rd", "2nd", "1st"]))
        {
            var prose = ProfilePage.Of(built.Unit, $"{unit}.en.html").Prose;
            var degrees = built.Rows("coupling").Where(r => r["unit"] == unit).Select(r => Fixed(r["D"])).ToList();
            var name = Names[Array.IndexOf(Units, unit)];
            var side = unit is "1" or "2" ? "below" : "above";
            Assert.StartsWith(
                $"In 2021, the coordination degree of {name} was {degrees[^1]}, {rank} of four units and {side} the mean of all (",
                prose, StringComparison.Ordinal);
            Assert.Contains($"it ranked {rank} in both years", prose, StringComparison.Ordinal);
            Assert.All(Names.Where(n => n != name), other => Assert.DoesNotContain(other, prose, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Units_Charts_AreEachTheirOwn()
    {
        var pages = Units.Select(u => ProfilePage.Of(built.Unit, $"{u}.zh.html")).ToList();
        foreach (var figure in (string[])["course", "criteria"]) Assert.Equal(4, pages.Select(p => p.Drawing(figure)).Distinct().Count());
        foreach (var (unit, page) in Units.Zip(pages))
        {
            var scores = built.Rows("scores").Where(r => r["unit"] == unit).ToList();
            string Score(string system, string year) => Fixed(scores.Single(r => r["system"] == system && r["year"] == year)["score"]);
            string Course(Func<string, string> value) => $"由{value("2019")}变为{value("2021")}";
            string Degree(string year) => Fixed(built.Rows("coupling").Single(r => r["unit"] == unit && r["year"] == year)["D"]);
            var (green, digital) = (Course(y => Score("green", y)), Course(y => Score("digital", y)));
            string[] names = ["甲市", "乙市", "丙市", "丁市"];
            var name = names[Array.IndexOf(Units, unit)];
            var place = $"末年{name}的韧性为{Score("green", "2021")}、数字为{Score("digital", "2021")}，另有3个单元。";
            Assert.Equal(
                $"2019年至2021年：韧性{green}；数字{digital}；耦合协调度{Course(Degree)}。{place}", page.Description("course"));
            var (course, criteria) = (page.Points("course"), page.Points("criteria"));
            foreach (var year in (string[])["2019", "2020", "2021"]) Assert.Contains($"{year} · {name} {Degree(year)}", course);
            var courses = course.Where(p => p.StartsWith("20", StringComparison.Ordinal)).ToList();
            foreach (var other in names.Where(n => n != name))
            {
                Assert.DoesNotContain(courses.Concat(criteria), p => p.Contains(other, StringComparison.Ordinal));
            }
            var among = course.Except(courses).Select(p => p.Split(" · ")[0]).ToList(); // the last panel has all, each once
            Assert.Equal(names.Order(StringComparer.Ordinal), among.Order(StringComparer.Ordinal));
            var rows = built.Rows("criterion_scores").Where(r => r["unit"] == unit && r["year"] == "2021").ToList();
            Assert.NotEmpty(rows);
            Assert.All(rows, r => Assert.Contains(Fixed(r["score"]), page.Description("criteria"), StringComparison.Ordinal));
            var drawn = ProfilePage.DrawingIn(Path.Combine(built.Unit, "figures", $"{unit}-course.zh.svg"));
            Assert.Equal(page.Drawing("course"), drawn);
        }
    }

    [Fact] // eqs. (21)-(22) written out again over the weights and standardized values of the result files
    public void Units_Obstacles_AreTheirOwnGreatestShares()
    {
        foreach (var unit in Units)
        {
            var degrees = Enumerable.Range(2019, 3).Select(year =>
            {
                var rows = built.Rows("normalized").Where(r => r["unit"] == unit && Number(r["year"]) == year);
                var deviations = rows.ToDictionary(
                    r => r["indicator"], r => 0.5 * Weight(r["indicator"]) * (1 - Number(r["normalized"])));
                return deviations.ToDictionary(d => d.Key, d => d.Value / deviations.Values.Sum());
            }).ToList();
            var expected = degrees[2].Where(d => d.Value > 0).OrderByDescending(d => d.Value).Take(5).Select((d, i) => new[]
            {
                (i + 1).ToString(CultureInfo.InvariantCulture), char.ToUpperInvariant(d.Key[0]) + d.Key[1..],
                Percent(d.Value), Percent(degrees.Average(y => y[d.Key])),
            }).ToList();
            var printed = ProfilePage.Of(built.Unit, $"{unit}.en.html").Table("obstacles");
            Assert.Equal(expected, printed.Select(r => new[] { r[0], r[1], r[3], r[4] }));
        }
    }

    [Fact]
    public void Units_Neighbors_StandAroundThem()
    {
        // three above and three below, as far as there are any: all four, the highest first
        foreach (var unit in Units)
        {
            var page = ProfilePage.Of(built.Unit, $"{unit}.en.html");
            Assert.Equal(["Delta", "Gamma", "Beta", "Alpha"], page.Table("neighbors").Select(r => r[1]));
            Assert.Contains(Names[Array.IndexOf(Units, unit)], Assert.Single(page.Marked));
        }
    }

    [Fact]
    public void Regions_KeyFiguresAndYears_AreThoseOfTheResultFiles()
    {
        foreach (var (region, name, rank) in new[] { ("north", "北方", "2"), ("south", "南方", "1") })
        {
            var page = ProfilePage.Of(built.Region, $"{region}.zh.html");
            Assert.Equal(name, page.Title);
            string Of(string measure, string year) => built.Rows("group_means")
                .Single(r => r["group"] == region && r["measure"] == measure && r["year"] == year)["mean"];
            string All(string measure, string year) => built.Rows("trend")
                .Single(r => r["measure"] == measure && r["year"] == year)["mean"];
            Assert.Equal(5, page.Table("key-figures").Count);
            foreach (var (row, measure) in page.Table("key-figures").Zip(["green", "digital", "C", "T", "D"]))
            {
                Assert.Equal((Fixed(Of(measure, "2021")), Fixed(All(measure, "2021"))), (row[1], row[3]));
            }
            Assert.NotEmpty(page.Table("years"));
            foreach (var row in page.Table("years"))
            {
                Assert.Equal((Fixed(Of("D", row[0])), Fixed(All("D", row[0])), rank), (row[1], row[2], row[4]));
            }
            var gini = Fixed(built.Rows("dagum_within").Single(r => r["region"] == region && r["year"] == "2021")["G"]);
            Assert.Contains(gini, page.Prose, StringComparison.Ordinal);
            Assert.Equal(region == "north" ? ["乙市", "甲市"] : new[] { "丁市", "丙市" }, page.Table("members").Select(r => r[1]));
            var members = built.Rows("coupling").Where(r => r["year"] == "2021" && (r["unit"] is "1" or "2") == (region == "north"));
            var grades = members.GroupBy(r => r["coordination_grade"]).ToDictionary(g => g.Key, g => g.Count());
            string[] levels = ["high", "middle", "low"];
            Assert.Equal(
                levels.Select(g => grades.GetValueOrDefault(g).ToString(CultureInfo.InvariantCulture)),
                page.Table("grades").Select(r => r[^1]));
        }
        var courses = new[] { "north", "south" }.Select(r => ProfilePage.Of(built.Region, $"{r}.zh.html").Drawing("course")).ToList();
        Assert.NotEqual(courses[0], courses[1]);
    }

    [Fact] // the mean over a region's unit-years is in the result files
    public void Regions_Obstacles_HaveTheMeansOfTheResultFiles()
    {
        foreach (var region in (string[])["north", "south"])
        {
            var means = built.Rows("obstacle_indicator").Where(r => r["by"] == "region:regions" && r["key"] == region)
                .ToDictionary(r => r["indicator"], r => Percent(Number(r["degree"])));
            var obstacles = ProfilePage.Of(built.Region, $"{region}.en.html").Table("obstacles");
            Assert.NotEmpty(obstacles);
            Assert.All(obstacles, row => Assert.Equal(means[row[1].ToLowerInvariant()], row[4]));
        }
    }

    [Fact]
    public void Index_HasEverySubjectWithRankAndDegree()
    {
        foreach (var (language, names) in new[] { ("en", Names), ("zh", ["甲市", "乙市", "丙市", "丁市"]) })
        {
            var rows = ProfilePage.Of(built.Unit, $"index.{language}.html").Table("profiles");
            Assert.Equal(names, rows.Select(r => r[0]));
            foreach (var (row, unit) in rows.Zip(Units))
            {
                var ranked = built.Rows("ranks").Single(r => r["measure"] == "D" && r["year"] == "2021" && r["unit"] == unit);
                Assert.Equal((ranked["rank"], Fixed(ranked["value"])), (row[2], row[3]));
            }
        }
        Assert.Equal(["North", "South"], ProfilePage.Of(built.Region, "index.en.html").Table("profiles").Select(r => r[0]));
    }

    [Fact]
    public void IndexOfRegions_TellsTheDifferenceOfPrintedMeans()
    {
        // what a reader who takes one printed mean from the other gets: -0.032 in the south, where the means differ by 0.0315
        foreach (var (row, region) in ProfilePage.Of(built.Region, "index.en.html").Table("profiles").Zip(["north", "south"]))
        {
            decimal Mean(string year) => decimal.Parse(Fixed(built.Rows("group_means")
                .Single(r => r["measure"] == "D" && r["group"] == region && r["year"] == year)["mean"]), CultureInfo.InvariantCulture);
            Assert.Contains((Mean("2021") - Mean("2019")).ToString("0.000", CultureInfo.InvariantCulture).Replace('-', '−'),
                row.Select(cell => cell.Replace('-', '−')));
        }
    }

    [Fact]
    public void Links_OfEveryPage_LeadToPages()
    {
        foreach (var folder in (string[])[built.Unit, built.Region])
        {
            var pages = Directory.EnumerateFiles(folder, "*.html").Select(f => Path.GetFileName(f)).ToList();
            foreach (var page in pages)
            {
                var links = ProfilePage.Of(folder, page).Links;
                Assert.All(links, l => Assert.Contains(l, pages));
                var language = page.Split('.')[1];
                var own = pages.Where(p => p.EndsWith($".{language}.html", StringComparison.Ordinal) && p != page);
                if (page.StartsWith("index.", StringComparison.Ordinal)) Assert.All(own, p => Assert.Contains(p, links));
                else Assert.Contains($"index.{language}.html", links);
            }
        }
        var second = ProfilePage.Of(built.Unit, "2.en.html");
        Assert.Equal(["1.en.html", "index.en.html", "3.en.html"], ((string[])["prev", "index", "next"]).Select(second.Related));
    }

    [Fact]
    public void Files_AreThoseOfTheSubjectsAndStandInProvenance()
    {
        Assert.Equal(
            "output/base-unit/index.en.html\noutput/base-unit/index.zh.html\n16 profile files in output/base-unit\n", built.Output);
        var languages = new[] { "en", "zh" };
        string[] expected =
        [
            .. from l in languages from u in Units.Append("index") select $"{u}.{l}.html",
            .. from l in languages from u in Units select $"{u}.{l}.pdf",
            .. from l in languages from u in Units from f in new[] { "course", "criteria" } select $"figures/{u}-{f}.{l}.svg",
            "provenance.json",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), FolderHashes.Of(built.Unit).Keys);
        var provenance = File.ReadAllText(Path.Combine(built.Unit, "provenance.json"));
        Assert.Contains("\"each\": \"unit\"", provenance, StringComparison.Ordinal);
        Assert.All(expected.Where(f => f != "provenance.json"), f => Assert.Contains($"\"{f}\"", provenance, StringComparison.Ordinal));
    }

    [Fact]
    public void Profiles_AreCountedBeforeTheyAreMade() => Assert.StartsWith(
        $"reportgen: making {Units.Length} profiles in {Units.Length * 4} files, and their figures\n", built.Errors,
        StringComparison.Ordinal);

    [Fact]
    public void Profiles_LeaveTheReportAlone() =>
        Assert.Equal(built.ReportBefore, FolderHashes.Of(Path.Combine(built.Study.Folder, "output", "base")));

    [Fact]
    public void Profiles_TwoRuns_GiveTheSameBytes()
    {
        var again = Path.Combine(built.Study.Folder, "again");
        var run = ProgramRun.Of(
            built.Study.Folder, ["build", "study.yaml", "--each", "unit", "--format", "html,pdf,svg", "--out", again],
            ("LC_ALL", "zh_CN.UTF-8"), ("TZ", "Asia/Shanghai"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(FolderHashes.Of(built.Unit), FolderHashes.Of(again));
    }

    [Fact]
    public void Pdf_OfAUnit_HasItsNameAndValueAndNoLinkOut()
    {
        foreach (var (unit, name) in Units.Zip(Names))
        {
            using var pdf = PdfDocument.Open(Path.Combine(built.Unit, $"{unit}.en.pdf"));
            Assert.Equal(1, pdf.NumberOfPages);
            var text = string.Join(' ', pdf.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
            Assert.Contains($"{name} (", text, StringComparison.Ordinal);
            var degree = built.Rows("coupling").Single(r => r["unit"] == unit && r["year"] == "2021")["D"];
            Assert.Contains($"coordination degree of {name} was {Fixed(degree)}", text, StringComparison.Ordinal);
            var raw = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(built.Unit, $"{unit}.en.pdf")));
            Assert.DoesNotContain("file:", raw, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("city", "reportgen: --each: 'city' is not one of unit, region, region:regions\n")]
    [InlineData("region:provinces", "reportgen: --each: 'region:provinces' is not one of unit, region, region:regions\n")]
    [InlineData("unit,region", "reportgen: --each: 'unit,region' is not one of unit, region, region:regions\n")]
    public void Each_UnknownWord_ExitsWithTwoAndNamesTheChoices(string word, string errors)
    {
        var run = ProgramRun.Of(built.Study.Folder, ["build", "study.yaml", "--each", word]);
        Assert.Equal((2, "", errors), (run.ExitCode, run.Output, run.Errors.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void Each_RegionOfAStudyWithoutGroupings_ExitsWithTwo()
    {
        using var study = TemporaryStudy.CopyOf(Base);
        study.Replace("study.yaml", "groupings: [regions.yaml]\n", "")
            .Replace("study.yaml", "models:\n  dagum-gini: {measures: [D]}\n", "");
        var run = ProgramRun.Of(study.Folder, ["build", "study.yaml", "--each", "region"]);
        Assert.Equal(
            (2, "reportgen: --each region: the study has no regions; name a grouping under `groupings:`\n"),
            (run.ExitCode, run.Errors.ReplaceLineEndings("\n")));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("html,xlsx")]
    [InlineData("png")]
    public void Each_FormatOfTheReport_ExitsWithTwo(string formats)
    {
        var run = ProgramRun.Of(built.Study.Folder, ["build", "study.yaml", "--each", "unit", "--format", formats]);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("reportgen: --each makes html, pdf, svg; '", run.Errors, StringComparison.Ordinal);
    }

    private string Mean(string measure) =>
        built.Rows("trend").Single(r => r["measure"] == measure && r["year"] == "2021")["mean"];

    private string RegionMean(string measure, string region) =>
        built.Rows("group_means").Single(r => r["measure"] == measure && r["year"] == "2021" && r["group"] == region)["mean"];

    private double Weight(string indicator) => Number(built.Rows("weights").Single(w => w["indicator"] == indicator)["weight"]);

    private static string Fixed(string number) =>
        Math.Round(Number(number), 3, MidpointRounding.AwayFromZero).ToString("F3", CultureInfo.InvariantCulture);

    private static string Percent(double share) =>
        Math.Round(share * 100, 2, MidpointRounding.AwayFromZero).ToString("F2", CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    /// <summary>
    /// The base study: its report with the result files, then the profiles of its units and regions, as a user's shell builds them.
    /// </summary>
    public sealed class Built : IDisposable
    {
        private readonly Dictionary<string, List<Dictionary<string, string>>> rows = [];

        public Built()
        {
            Study = TemporaryStudy.CopyOf(Base);
            string[] report = ["build", "study.yaml", "--format", "html,csv", "--set", "workbook=full"];
            Assert.Equal(0, ProgramRun.Of(Study.Folder, report).ExitCode);
            ReportBefore = FolderHashes.Of(Path.Combine(Study.Folder, "output", "base"));
            var units = ProgramRun.Of(Study.Folder, ["build", "study.yaml", "--each", "unit", "--format", "html,pdf,svg"]);
            Assert.True(units.ExitCode == 0, units.Errors);
            Errors = units.Errors.ReplaceLineEndings("\n");
            Output = units.Output.ReplaceLineEndings("\n");
            var regions = ProgramRun.Of(Study.Folder, ["build", "study.yaml", "--each", "region:regions", "--format", "html"]);
            Assert.True(regions.ExitCode == 0, regions.Errors);
        }

        /// <summary>What the build of the units said on stderr.</summary>
        internal string Errors { get; }

        internal TemporaryStudy Study { get; }

        internal SortedDictionary<string, string> ReportBefore { get; }

        internal string Output { get; }

        internal string Unit => Path.Combine(Study.Folder, "output", "base-unit");

        internal string Region => Path.Combine(Study.Folder, "output", "base-region");

        internal List<Dictionary<string, string>> Rows(string file) =>
            rows.TryGetValue(file, out var read)
                ? read
                : rows[file] = CsvRows.Read(Path.Combine(Study.Folder, "output", "base", "results", file + ".csv"));

        public void Dispose() => Study.Dispose();
    }
}

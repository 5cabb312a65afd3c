using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify;
using ReportGen.Engine.Verify.Compare;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>One thing is changed in the base study: the verdict names it, what follows from it, and nothing else, on one screen.</summary>
[Trait("Speed", "slow")]
public sealed class ChangeTests : IClassFixture<ChangeTests.Original>
{
    private const int Screen = 34; // lines

    private readonly Original original;

    public ChangeTests(Original original) => this.original = original;

    [Fact]
    public void Verify_Unchanged_IsTheSameAndLeavesNothing()
    {
        using var study = original.Copy();
        Assert.True(study.Verified().IsSame, study.Printed());
        Assert.True(study.Verified().IsSame, study.Printed());
        Assert.Empty(Received(study));
    }

    [Fact]
    public void Verify_OneDataCell_NamesTheCellAndWhatFollows()
    {
        using var study = original.Copy().Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,");
        var verdict = Differs(study, "  data: 1 cell revised: users, Alpha (1), 2019: 121 -> 131 (+10)");
        Assert.Contains("the first that moved: data: users, Alpha (1), 2019: 121 -> 131 (+10)", study.Printed(), StringComparison.Ordinal);
        var cells = Assert.Single(verdict.Differences.Changes.Select(c => c.Change).OfType<DataChange>()).Cells;
        Assert.Equal((1, 96), (cells.Changed.Count(), cells.Common));
        // (131 - 100) / (421 - 100) instead of (121 - 100) / (421 - 100), over twelve cells: the mean rises by 0.002596
        var mean = Assert.Single(Numbers(verdict, "normalized").Quantities, q => q.Quantity == "normalized_mean");
        Assert.Equal(("users", 1), (mean.Largest.Place.Rest, mean.Moved));
        Assert.Equal(0.002596, Parse(mean.Largest.After) - Parse(mean.Largest.Before), 2e-6);
        Assert.Equal(["digital"], Numbers(verdict, "scores").Quantities.Select(q => q.Quantity)); // users belong to that system
        Assert.DoesNotContain(verdict.Differences.Changes, c => c.Change is WordChange or RowChange or StyleChange);
    }

    [Fact]
    public void Verify_OneDirection_NamesTheIndicator()
    {
        using var study = original.Copy().Replace("green.yaml", "direction: negative", "direction: positive");
        var verdict = Differs(study, "  green.yaml: criteria.environment.indicators.pollution.direction negative -> positive");
        Assert.All(Numbers(verdict, "normalized").Quantities, q => Assert.Equal("pollution", q.Largest.Place.Rest));
        Assert.Equal(["green"], Numbers(verdict, "scores").Quantities.Select(q => q.Quantity));
        Assert.DoesNotContain(verdict.Differences.Changes, c => c.Change.Subject is "data" or "options" or "units");
    }

    [Fact]
    public void Verify_OneAlpha_NamesTheOptionAndWhatItWeighs()
    {
        using var study = original.Copy()
            .Replace("study.yaml", "green.yaml, alpha: 0.5", "green.yaml, alpha: 0.6")
            .Replace("study.yaml", "digital.yaml, alpha: 0.5", "digital.yaml, alpha: 0.4");
        var verdict = Differs(study, "  study: systems.green.alpha 0.5 -> 0.6");
        // alpha is not in C
        Assert.Equal(["D", "T"], Numbers(verdict, "coupling").Quantities.Select(q => q.Quantity).Order(StringComparer.Ordinal));
        Assert.Empty(Changed(verdict).Intersect(["data", "normalized", "weights", "scores", "units", "missing"]));
    }

    [Fact]
    public void Verify_OneMembership_NamesUnitAndRegions()
    {
        using var study = original.Copy().Replace("units.csv", "2,乙市,Beta,乙,north", "2,乙市,Beta,乙,south");
        var verdict = Differs(study, "  membership: regions: Beta (2) north -> south");
        Assert.Empty(Changed(verdict).Intersect(
            ["options", "data", "normalized", "weights", "scores", "coupling", "ranks", "grades", "trend"]));
    }

    [Fact]
    public void Verify_OneSentence_ShowsItBeforeAndAfter()
    {
        using var study = original.Copy().Write("text/introduction.en.md", "Introduction. A second sentence.\n").Accepted();
        study.Write("text/introduction.en.md", "Introduction. Another sentence.\n");
        var verdict = Differs(study, "  Introduction (English edition): [-A second-]{+Another+} sentence.");
        Assert.Single(verdict.Summary); // the HTML has the same words, and nothing else of the report says so
        Assert.All(verdict.Differences.Changes, c => Assert.IsType<SentenceChange>(c.Change));
        Assert.DoesNotContain(Received(study), f => f.Split('.')[0] is "results" or "figure");
    }

    [Fact]
    public void Verify_OneThemeColor_NamesTheToken()
    {
        using var study = original.Copy();
        study.Replace("templates/journal/theme.yaml", "\"#1f4e79\"", "\"#8c2d04\"").Templates = Path.Combine(study.Folder, "templates");
        var verdict = study.Verified();
        var style = Assert.Single(verdict.Summary, l => l.Contains("style", StringComparison.Ordinal));
        Assert.Equal("  style: --accent: #1f4e79 -> #8c2d04", style);
        Assert.All(verdict.Differences.Changes, c => Assert.True(
            c.Change is StyleChange or FigureChange { Moved: 0, Added: 0, Removed: 0, Words.IsEmpty: true }, c.Change.Subject));
    }

    [Fact]
    public void Verify_AnotherIndicator_SaysWhatCameAndWent()
    {
        using var study = original.Copy()
            .Replace("digital.yaml", "{id: staff, name:", "{id: people, column: staff, name:");
        var verdict = Differs(study, "  digital.yaml: criteria.research.indicators.staff is gone");
        Assert.Contains("  indicators: gained Staff (people); lost staff", verdict.Summary);
    }

    [Fact]
    public void Verify_NumbersWithinTheDeclaredTolerance_AreNoChange()
    {
        using var study = original.Copy()
            .Replace("study.yaml", "models:", "verify: {absolute: 0.1, relative: 0.2}\nmodels:")
            .Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,122,");
        var verdict = study.Verified();
        Assert.DoesNotContain(verdict.Differences.Changes, c => c.Change is NumberChange or WeightChange);
        Assert.DoesNotContain(Received(study), f => f.StartsWith("results.", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_IgnoredParts_AreNotComparedAndSaidEachTime()
    {
        using var study = original.Copy()
            .Replace("study.yaml", "models:", "verify: {ignore: [text, figures, style]}\nmodels:")
            .Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,");
        var verdict = study.Verified();
        string[] ignored = ["document", "figure", "style"];
        Assert.DoesNotContain(Received(study), f => ignored.Contains(f.Split('.')[0]));
        Assert.Contains("results.coupling.received.csv", Received(study));
        Assert.Contains(verdict.Differences.Removed, s => s.Name == "style"); // an accepted one that is not compared tells nothing
        study.Snapshots.Accept("*");
        Assert.Contains("style.verified.css", study.Snapshots.RemoveObsolete());
        Assert.True(study.Verified().IsSame, study.Printed());
        foreach (var part in (string[])["figures", "style", "text"])
        {
            Assert.Contains(
                $"warning[RG8004]: not compared: {part}: the study says so by `verify: {{ignore: ...}}`", study.Printed(),
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Verify_Figure_LeavesBothPicturesWithTheDifferenceMarked()
    {
        using var study = original.Copy().Replace("data.csv", "1,2019,22,6,8.0,6,121,", "1,2019,22,6,8.0,6,131,");
        study.Verified();
        Assert.Contains("figure.trend.en.received.svg", Received(study));
        var marked = File.ReadAllText(Path.Combine(study.Snapshots.Path, "figure.trend.en.difference.received.svg"));
        Assert.Contains("#c62828", marked, StringComparison.Ordinal); // what went
        Assert.Contains("#2e7d32", marked, StringComparison.Ordinal); // what came
        study.Snapshots.Accept("*");
        Assert.Empty(Received(study)); // a marked picture is for the eye, never accepted
        Assert.DoesNotContain(study.Snapshots.Verified(), s => s.Name.Contains("difference", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_SnapshotTheBuildNoLongerMakes_IsObsolete()
    {
        using var study = original.Copy();
        File.WriteAllText(Path.Combine(study.Snapshots.Path, "results.theil.verified.csv"), "year,T\n2019,0.1\n");
        Assert.False(study.Verified().IsSame);
        const string expected = "error[RG8003]: 1 accepted snapshot is obsolete, the build no longer makes it: results.theil";
        Assert.Contains(expected, study.Printed(), StringComparison.Ordinal);
        Assert.Empty(study.Snapshots.Accept("*"));
        Assert.Equal(["results.theil.verified.csv"], study.Snapshots.RemoveObsolete());
        Assert.True(study.Verified().IsSame);
        Assert.Empty(Received(study));
    }

    [Theory]
    [InlineData(false, "error[RG8002]: 1 snapshot is new: options\n")]
    [InlineData(true, "error[RG8002]: 1 snapshot is new: options; new snapshots are never accepted in CI\n")]
    public void Verify_NewSnapshot_IsReportedAndReceived(bool isCi, string expected)
    {
        using var study = original.Copy();
        File.Delete(Path.Combine(study.Snapshots.Path, "options.verified.csv"));
        Assert.False(study.Verified(isCi: isCi).IsSame);
        Assert.Contains(expected, study.Printed(), StringComparison.Ordinal);
        Assert.Equal(["options.received.csv"], Received(study));
    }

    [Fact]
    public void Snapshots_OfTheBaseStudy_AreWithinTheLimits()
    {
        using var study = original.Copy();
        Limits.Hold(study.Snapshots.Path);
    }

    private static Verdict Differs(TemporaryStudy study, string first)
    {
        var verdict = study.Verified();
        Assert.Equal(first, verdict.Summary.FirstOrDefault());
        Assert.Contains("error[RG8001]: the report is not the accepted one: ", study.Printed(), StringComparison.Ordinal);
        // two lines for what this machine cannot make, which says nothing of the change
        var unmade = 2 * study.Diagnostics.Sorted().Count(d => d.Code == "RG8004");
        Assert.InRange(verdict.Summary.Length + study.Printed().Split('\n').Length - 1 - unmade, 1, Screen);
        return verdict;
    }

    private static IEnumerable<string> Changed(Verdict verdict) => verdict.Differences.Changes.Select(c => c.Change.Subject);

    private static NumberChange Numbers(Verdict verdict, string subject) =>
        Assert.Single(verdict.Differences.Changes.Select(c => c.Change).OfType<NumberChange>(), c => c.Subject == subject);

    private static double Parse(string number) => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture);

    private static List<string> Received(TemporaryStudy study) =>
        [.. Directory.EnumerateFiles(study.Snapshots.Path, "*.received.*").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>The base study with its accepted snapshots and a copy of the theme, made once.</summary>
    public sealed class Original : IDisposable
    {
        private readonly TemporaryStudy study = TemporaryStudy.CopyOf(Repository.BaseStudy).Accepted();

        internal TemporaryStudy Copy()
        {
            return TemporaryStudy.CopyOf(study.Folder).WriteThemes();
        }

        public void Dispose() => study.Dispose();
    }
}

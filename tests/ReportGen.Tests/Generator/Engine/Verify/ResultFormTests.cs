using ReportGen.Cli.Shipped;
using ReportGen.Contracts.Plan;
using ReportGen.Contracts.Results;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests.Generator.Engine.Verify;

/// <summary>What features say of their result files holds for the files, and a file that nobody describes is compared as well.</summary>
public sealed class ResultFormTests
{
    private static readonly List<ResultForm> Forms = [.. BuiltInPlugins.Features.SelectMany(f => f.Files).SelectMany(f => f.Forms)];

    [Fact]
    public void ResultFiles_OfTheProgram_HaveAFormThatFits()
    {
        using var study = TemporaryStudy.CopyOf(Repository.BaseStudy).Built();
        var files = Directory.GetFiles(Path.Combine(study.Output, "results"), "*.csv").Order(StringComparer.Ordinal).ToList();
        Assert.True(files.Count > 10, string.Join('\n', files));
        Assert.Equal([], files.SelectMany(f => Faults(Path.GetFileNameWithoutExtension(f), Table.Read(File.ReadAllText(f)), Forms)));
    }

    [Fact]
    public void ResultForm_ThatDoesNotFit_IsTold()
    {
        var table = Table.Read("unit,year,rank\na,2019,1\na,2020,2\n");
        Assert.Equal(["x has no form"], Faults("x", table, []));
        Assert.Equal(["x: the keys unit do not tell 2 rows apart"], Faults("x", table, [new("x", ["unit"])]));
        ResultForm wrong = new("x", ["unit", "year"]) { Ranks = ["place"], Repeats = ["measure"] };
        Assert.Equal(["x has no column place", "x has no column measure"], Faults("x", table, [wrong]));
    }

    [Fact]
    public void ResultFile_WithoutAForm_IsComparedByItsWords() => Assert.Equal(
        ["within: north, 2020 0.2 -> 0.3 (+0.1)"],
        Said("region,year,within\n", "north,2019,0.1\nnorth,2020,0.2\n", "north,2019,0.1\nnorth,2020,0.3\n", []));

    [Fact]
    public void ResultFile_WhoseFormNamesRanksAndClasses_IsToldAsSuch()
    {
        ResultForm form = new("theil", ["region", "year"]) { Ranks = ["rank"], Grades = ["class"] };
        Assert.Equal(
            ["class: north, 2019 low -> high", "rank: north, 2019 from 2 to 1", "within: north, 2019 0.1 -> 0.2 (+0.1)"],
            Said("region,year,within,rank,class\n", "north,2019,0.1,2,low\n", "north,2019,0.2,1,high\n", [form])
                .Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Faults(string name, Table table, IReadOnlyList<ResultForm> forms)
    {
        if (forms.SingleOrDefault(f => f.Name == name) is not { } form) return [$"{name} has no form"];
        var named = form.Keys.Concat(form.Ranks).Concat(form.Grades).Concat(form.Weights).Concat(form.Repeats).Concat(form.InShortBy);
        var strange = named.Distinct().Except(table.Columns).Select(c => $"{name} has no column {c}").ToList();
        if (strange.Count > 0) return strange;
        var rows = table.Rows.Select(r => string.Join('\t', form.Keys.Select(k => r[table.IndexOf(k)]))).ToList();
        var same = rows.Count - rows.Distinct().Count();
        return same == 0 ? [] : [$"{name}: the keys {string.Join(", ", form.Keys)} do not tell {same + 1} rows apart"];
    }

    private static IEnumerable<string> Said(string head, string before, string after, IEnumerable<ResultForm> forms)
    {
        Snapshot Made(string rows) => Snapshot.Of("results.theil", "csv", head + rows);
        var found = Comparison.Of([Made(before)], [Made(after)], Tolerance.Default, new ResultForms(forms));
        return found.Changes.SelectMany(c => new ChangeText(ChangeWords.English, PrintedNames.None).Lines(c.Change));
    }
}

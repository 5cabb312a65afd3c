using System.Text.RegularExpressions;
using ReportGen.Cli.Shipped;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Diff;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Tests.Process.Rehearsal;

/// <summary>
/// What is said of results is what a comparison of the files finds: each number that moved is counted, each rank, grade and weight named.
/// </summary>
internal static partial class Truthful
{
    private static readonly string[] Place = ["unit", "year"];

    private static readonly string[] Degrees = ["C", "T", "D"];

    private static readonly string[] Classes = ["coupling_grade", "coordination_stage", "coordination_grade", "development_type"];

    /// <summary>Holds what `verify` found and what `diff` did against the files.</summary>
    public static void Hold(Rehearsed said)
    {
        Hold([.. said.Verdict.Differences.Changes.Select(c => c.Change)], said.Tables);
        Hold(said.Diff.Results, said.Tables);
        Assert.Equal(said.Diff.IsSame, said.Verdict.IsSame);
    }

    /// <summary>Holds the comment: everyone whose rank or grade is another is in it, and it is one that a service takes.</summary>
    public static void HoldInWords(Rehearsed said)
    {
        if (said.Verdict.Difference is not { } difference) return;
        foreach (var words in ChangeWords.Languages.Select(l => ChangeWords.In(l, BuiltInPlugins.Features)))
        {
            ReportDiff[] both = [difference with { Words = words }, said.Diff with { Words = words }];
            foreach (var diff in both)
            {
                var comment = DiffMarkdown.Of(diff);
                HoldItsRoom(comment);
                foreach (var column in Classes) All(
                    column, said.Tables.Moved("coupling", Place, column),
                    (before, after) => new ChangeText(words, diff.Names).Classes(new Move(default, before, after)));
                var ranks = said.Tables.Moved("ranks", ["unit", "year", "measure"], "rank");
                All("D", ranks.Where(r => r.Key.EndsWith(" D", StringComparison.Ordinal)),
                    (before, after) => words["from-to", before, after]);

                void All(string what, IEnumerable<(string Key, string Before, string After)> moves, Func<string, string, string> say)
                {
                    foreach (var (key, before, after) in moves)
                    {
                        var by = say(before, after).Replace(" -> ", " → ", StringComparison.Ordinal);
                        Assert.True(IsNamed(comment, diff, key.Split(' '), by), $"{what}: {key} {by}\n{comment}");
                    }
                }
            }
            if (words.Language != ChangeWords.English.Language) HoldNoEnglish(both, words);
        }
    }

    /// <summary>Holds that a service takes the comment, and that a person sees it on a few screens.</summary>
    public static void HoldItsRoom(string comment)
    {
        Assert.InRange(comment.Length, 1, 65_536);
        Assert.InRange(comment.Split('\n').Count(l => l.Length > 0) - Folded(comment), 1, 60);
    }

    /// <summary>True when a line of the year, or the only line of few, says it of the unit.</summary>
    private static bool IsNamed(string comment, ReportDiff diff, string[] key, string by)
    {
        var (words, year) = (diff.Words, diff.Words.Year(key[1]));
        var who = words["named", diff.Names.Units[key[0]], key[0]];
        return comment.Contains($"{who}{words["sign.place"]}{year} {by}", StringComparison.Ordinal)
            || comment.Split('\n').Any(l => l.StartsWith($"  - {year}", StringComparison.Ordinal)
                && l.Contains($"{who} {by}", StringComparison.Ordinal));
    }

    /// <summary>Holds that no English phrase stands in what is said in another language, but for what authors and files say.</summary>
    private static void HoldNoEnglish(IEnumerable<ReportDiff> diffs, ChangeWords words)
    {
        foreach (var diff in diffs)
        {
            // the other edition's sentences, and figures drawn in English, are the report's own words
            var own = diff with { Sentences = [], Figures = [] };
            var page = Drawn().Replace(DiffHtml.Of(own).Split("<body>")[1], "");
            string[] said = [DiffMarkdown.Of(own), string.Join('\n', DiffConsole.Of(own)), page];
            foreach (var phrase in EnglishPhrases(words))
            {
                Assert.All(said, s => Assert.DoesNotContain(phrase, s, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    /// <summary>What stands between the places of the English words, of two words and more; what both languages write is none.</summary>
    private static IEnumerable<string> EnglishPhrases(ChangeWords words) =>
        from key in ChangeWords.English.Keys
        from part in Places().Split(ChangeWords.English.Find(key, [.. Enumerable.Range(0, 4).Select(i => $"{{{i}}}")])!)
        let phrase = part.Trim(' ', ':', ';', ',', '(', ')', '.', '?')
        where phrase.Contains(' ') && !words[key, "", "", "", ""].Contains(phrase, StringComparison.Ordinal)
        select phrase;

    [GeneratedRegex(@"\{\d\}|`[^`]*`")]
    private static partial Regex Places();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawn();

    private static int Folded(string comment) => comment.Split("<details>").Skip(1)
        .Sum(d => d.Split("</details>")[0].Split('\n').Count(l => l.StartsWith("  - ", StringComparison.Ordinal)) + 2);

    private static void Hold(IReadOnlyCollection<Change> changes, ResultTables tables)
    {
        foreach (var degree in Degrees) Numbers(changes, tables, "coupling", degree, Place, degree);
        foreach (var file in (string[])["dagum", "trend", "group_means", "scores"])
        {
            var (keys, column) = file switch
            {
                "dagum" => (["measure", "grouping", "year"], "G"),
                "trend" => (["measure", "year"], "mean"),
                "group_means" => (["grouping", "group", "year", "measure"], "mean"),
                _ => ((string[])["unit", "year", "system"], "score"),
            };
            Count(changes, tables, file, column, keys);
        }
        foreach (var column in Classes)
        {
            var moves = changes.OfType<GradeChange>().Where(g => g.Quantity == column).SelectMany(g => g.Moves);
            Assert.Equal(tables.Moved("coupling", Place, column), ResultTables.Keyed(moves, UnitAndYear));
        }
        var ranks = changes.OfType<RankChange>().SelectMany(r => r.Moves.Select(m => (r.Quantity, m))).ToList();
        Assert.Equal(
            tables.Moved("ranks", ["measure", "unit", "year"], "rank"),
            [
                .. ranks.Select(r => ($"{r.Quantity} {UnitAndYear(r.m)}", r.m.Before, r.m.After))
                    .OrderBy(r => r.Item1, StringComparer.Ordinal),
            ]);
        var weights = changes.OfType<WeightChange>().SelectMany(w => w.Moves);
        Assert.Equal(
            tables.Moved("weights", ["indicator"], "weight").Select(m => m.Key),
            ResultTables.Keyed(weights, m => m.Place.Rest).Select(m => m.Key));
    }

    private static void Numbers(
        IEnumerable<Change> changes, ResultTables tables, string file, string column, string[] keys, string quantity)
    {
        var moved = tables.Moved(file, keys, column);
        var told = changes.OfType<NumberChange>().Where(n => n.Subject == file)
            .SelectMany(n => n.Quantities).SingleOrDefault(q => q.Quantity == quantity);
        Assert.Equal(moved.Count, told?.Moved ?? 0);
        if (told is null) return;
        Assert.Equal(tables.Common(file, keys), told.Of);
        var largest = told.Largest;
        var found = moved.Single(m => m.Key == UnitAndYear(largest));
        Assert.Equal((Six(found.Before), Six(found.After)), (Six(largest.Before), Six(largest.After)));
        Assert.Equal(moved.Max(m => Math.Abs(Six(m.After) - Six(m.Before))), Math.Abs(Six(largest.After) - Six(largest.Before)), 1e-9);
    }

    /// <summary>Of a file whose keys are laid out otherwise, how many values of a column moved.</summary>
    private static void Count(IEnumerable<Change> changes, ResultTables tables, string file, string column, string[] keys)
    {
        var told = changes.OfType<NumberChange>().Where(n => n.Subject == file).SelectMany(n => n.Quantities)
            .Where(q => file == "scores" || q.Quantity == column).Sum(q => q.Moved);
        Assert.Equal(tables.Moved(file, keys, column).Count, told);
    }

    private static double Six(string number) => Math.Round(double.Parse(number, System.Globalization.CultureInfo.InvariantCulture), 6);

    private static string UnitAndYear(Move move) => $"{move.Place.Unit} {move.Place.Year}";
}

using System.Collections.Immutable;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>What changed in the inputs, in words: what is declared, then who and what came or went, then the data cell by cell.</summary>
internal sealed class InputText(ReportDiff diff, int times)
{
    private const int Keys = 8, Cells = 6;

    private readonly InputChanges inputs = diff.Inputs;
    private readonly ChangeWords words = diff.Words;
    private readonly ChangeText text = new(diff.Words, diff.Names);

    public IReadOnlyList<DiffLine> Lines
    {
        get
        {
            var lines = new List<DiffLine>();
            if (diff.Merged > 0) lines.Add(new(words.Name("merge"), words["merge", diff.Merged]));
            var versions = inputs.Versions.Select(v => (Name: v.Name == "reportgen" ? words.Name("program") : v.Name, v.Before, v.After));
            lines.AddRange(versions.Select(v => new DiffLine(v.Name, words.Arrow(v.Before, v.After))));
            lines.AddRange(inputs.Names.Select(n => new DiffLine(words.Name(n.Name), words.Arrow(n.Before, n.After))));
            lines.AddRange(DiffText.Cut(KeyLines(), Keys * times, words));
            lines.AddRange(Told(inputs.Words));
            lines.AddRange(Told([inputs.Options]));
            lines.AddRange(DiffText.Cut(Told(inputs.Styles), 4 * times, words));
            RowChange[] columns = Repeats(inputs.Cells.Columns, inputs.Indicators) ? [] : [inputs.Cells.Columns];
            lines.AddRange(Told([inputs.Systems, inputs.Indicators, .. columns, inputs.Cells.Units, inputs.Cells.Years]));
            lines.AddRange(CellLines());
            if (!inputs.Differ && diff.ResultsMoved && diff.Merged == 0) lines.Add(new(words.Name("inputs"), Unmoved()));
            if (inputs.Files.Length > 0) lines.Add(new(words.Name("files"), words.Few([.. inputs.Files.Select(File)], 8 * times)));
            return lines;
        }
    }

    /// <summary>Where results moved and what is declared did not: the files are known of folders, not of snapshots.</summary>
    private string Unmoved() => inputs.Files.IsEmpty && diff.After.Facts.Inputs.Any(f => f.Value.Length > 0)
        ? words["inputs.program"]
        : words["inputs.snapshots"];

    private List<DiffLine> KeyLines() => [.. (inputs.Keys ?? []).Select(k => new DiffLine(words.Name(k.File), new KeyText(words).Of(k)))];

    private IEnumerable<DiffLine> CellLines()
    {
        var cells = inputs.Cells;
        var isNewYear = cells.Years.Gained.Length > 0;
        var (data, head) = (words.Name("data"), words.Name(isNewYear ? "past values" : "data"));
        string[] moved = [Count("cells.came", cells.Came), Count("cells.went", cells.Went)];
        if (cells.Came + cells.Went > 0) yield return new(data, words["cells.with", words.List(moved.Where(t => t.Length > 0))]);
        foreach (var line in Listed(head, [.. cells.Changed], "cells.revised", text.MovedData)) yield return line;
        foreach (var line in Listed(data, [.. cells.Added], "cells.added", m => words["quantity", At(m), m.After])) yield return line;
        foreach (var line in Listed(data, [.. cells.Removed], "cells.removed", m => words["quantity", At(m), m.Before])) yield return line;
        if (isNewYear && cells.Revised.IsEmpty) yield return new(head, words["cells.none-revised", cells.Common]);
    }

    private IEnumerable<DiffLine> Listed(string head, ImmutableArray<Move> moves, string key, Func<Move, string> say)
    {
        if (moves.IsEmpty) yield break;
        if (moves.Length == 1)
        {
            yield return new(head, words.Count(key, 1, say(moves[0])));
            yield break;
        }
        yield return new(head, words.Count(key, moves.Length));
        foreach (var line in DiffText.Cut([.. moves.Select(m => new DiffLine("", say(m)))], Cells * times, words)) yield return line;
    }

    private string At(Move move) => text.AtData(move.Place);

    private List<DiffLine> Told(IEnumerable<Change> changes) =>
        [.. new Summary(text).Told(changes.Where(c => c is not RowChange { Gained.IsEmpty: true, Lost.IsEmpty: true }))];

    private static bool Repeats(RowChange columns, RowChange indicators) =>
        !columns.Gained.Except(indicators.Gained).Any() && !columns.Lost.Except(indicators.Lost).Any();

    private string Count(string key, int cells) => cells == 0 ? "" : words[key, cells];

    private string File((string Name, string Before, string After) file) =>
        file.Before.Length == 0 ? words["file.new", file.Name] : file.After.Length == 0 ? words["file.gone", file.Name] : file.Name;
}

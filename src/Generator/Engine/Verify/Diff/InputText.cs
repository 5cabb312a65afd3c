using System.Collections.Immutable;
using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;

namespace ReportGen.Engine.Verify.Diff;

/// <summary>What changed in the inputs, in words: what is declared, then who and what came or went, then the data cell by cell.</summary>
internal sealed class InputText(ReportDiff diff, int times)
{
    private const int Keys = 8, Cells = 6;

    private const string NotYet = "they are of one branch until `accept --merge` takes those built from the merged inputs";

    private readonly InputChanges inputs = diff.Inputs;

    public IReadOnlyList<DiffLine> Lines
    {
        get
        {
            var lines = new List<DiffLine>();
            if (diff.Merged > 0) lines.Add(new("merge", $"both branches moved {diff.Merged} of these snapshots; {NotYet}"));
            var versions = inputs.Versions.Select(v => (Name: v.Name == "reportgen" ? "program" : v.Name, v.Before, v.After));
            lines.AddRange(versions.Select(v => new DiffLine(v.Name, $"{Or(v.Before)} -> {Or(v.After)}")));
            lines.AddRange(inputs.Names.Select(n => new DiffLine(n.Name, $"{n.Before} -> {n.After}")));
            lines.AddRange(DiffText.Cut(KeyLines(), Keys * times));
            lines.AddRange(Told(inputs.Words));
            lines.AddRange(Told([inputs.Options]));
            lines.AddRange(DiffText.Cut(Told(inputs.Styles), 4 * times));
            RowChange[] columns = Repeats(inputs.Cells.Columns, inputs.Indicators) ? [] : [inputs.Cells.Columns];
            lines.AddRange(Told([inputs.Systems, inputs.Indicators, .. columns, inputs.Cells.Units, inputs.Cells.Years]));
            lines.AddRange(CellLines());
            if (!inputs.Differ && diff.ResultsMoved && diff.Merged == 0) lines.Add(new("inputs", Unmoved()));
            if (inputs.Files.Length > 0) lines.Add(new("files", Few.Of(inputs.Files, 8 * times)));
            return lines;
        }
    }

    /// <summary>Where results moved and what is declared did not: the files are known of folders, not of snapshots.</summary>
    private string Unmoved() => inputs.Files.IsEmpty && diff.After.Facts.Inputs.Any(f => f.Value.Length > 0)
        ? "the same; the program is not"
        : "keys and data are the same; the program, a plugin or another file is not";

    private List<DiffLine> KeyLines() => [.. (inputs.Keys ?? []).Select(k => new DiffLine(k.File, $"{k.Path} {KeyText.Of(k)}"))];

    private IEnumerable<DiffLine> CellLines()
    {
        var cells = inputs.Cells;
        var head = cells.Years.Gained.Length > 0 ? "past values" : "data";
        string[] moved = [Count(cells.Came, "came"), Count(cells.Went, "went")];
        if (cells.Came + cells.Went > 0) yield return new("data", string.Join(", ", moved.Where(t => t.Length > 0)) + " with them");
        foreach (var line in Listed(head, [.. cells.Changed], "revised", m => ChangeText.Moved(m, diff.Names))) yield return line;
        foreach (var line in Listed("data", [.. cells.Added], "added", m => $"{At(m)}: {m.After}")) yield return line;
        foreach (var line in Listed("data", [.. cells.Removed], "removed", m => $"{At(m)}: {m.Before}")) yield return line;
        if (head == "past values" && cells.Revised.IsEmpty) yield return new(head, $"none of {cells.Common} revised");
    }

    private IEnumerable<DiffLine> Listed(string head, ImmutableArray<Move> moves, string what, Func<Move, string> say)
    {
        if (moves.IsEmpty) yield break;
        if (moves.Length == 1)
        {
            yield return new(head, $"1 cell {what}: {say(moves[0])}");
            yield break;
        }
        yield return new(head, $"{moves.Length} cells {what}");
        foreach (var line in DiffText.Cut([.. moves.Select(m => new DiffLine("", say(m)))], Cells * times)) yield return line;
    }

    private string At(Move move) => ChangeText.At(move.Place, diff.Names);

    private List<DiffLine> Told(IEnumerable<Change> changes) =>
        DiffText.Read(Summary.Told(changes.Where(c => c is not RowChange { Gained.IsEmpty: true, Lost.IsEmpty: true }), diff.Names));

    private static bool Repeats(RowChange columns, RowChange indicators) =>
        !columns.Gained.Except(indicators.Gained).Any() && !columns.Lost.Except(indicators.Lost).Any();

    private static string Count(int cells, string what) => cells == 0 ? "" : $"{cells} cells {what}";

    private static string Or(string text) => text.Length == 0 ? "(none)" : text;
}

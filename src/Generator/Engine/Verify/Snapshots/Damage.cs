namespace ReportGen.Engine.Verify.Snapshots;

/// <summary>
/// What makes an accepted file no snapshot: the marks that git leaves where two branches moved the same lines, or a row of numbers with
/// more or fewer cells than the head has names. It is said, and never read as data.
/// </summary>
/// <param name="Name">The snapshot's name without state and ending.</param>
/// <param name="Extension">Its ending.</param>
/// <param name="Line">The first line that shows it.</param>
/// <param name="IsConflict">True for the marks of a merge.</param>
public sealed record Damage(string Name, string Extension, int Line, bool IsConflict)
{
    private static readonly string[] Marks = ["<<<<<<< ", ">>>>>>> ", "||||||| "];

    /// <summary>What is wrong with a file; null when it is a snapshot.</summary>
    public static Damage? Of(Snapshot snapshot)
    {
        var lines = snapshot.Lines;
        var mark = Array.FindIndex(lines, l => Marks.Any(m => l.StartsWith(m, StringComparison.Ordinal)));
        // in the bytes of a picture such a line may stand by chance; one that git merged begins with it
        if (snapshot.IsPicture && mark != 0) return null;
        if (mark >= 0) return new Damage(snapshot.Name, snapshot.Extension, mark + 1, IsConflict: true);
        if (snapshot.Extension != "csv" || snapshot.Text.Contains('"')) return null; // a quoted cell may hold lines and commas
        var width = lines[0].Count(c => c == ',');
        var other = Array.FindIndex(lines, l => l.Count(c => c == ',') != width);
        return other < 0 ? null : new Damage(snapshot.Name, snapshot.Extension, other + 1, IsConflict: false);
    }
}

using ReportGen.Contracts.Text;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Engine.Verify.Compare;

/// <summary>The sentences, rows and other lines of a text that changed.</summary>
internal static class TextChanges
{
    public static Change? Of(Snapshot before, Snapshot after) =>
        Lines.Of(before, after) is { IsEmpty: false } lines ? new SentenceChange(after.Name.Replace('.', ' '), lines) : null;
}

using System.Text;
using ReportGen.Contracts.Plan;
using ReportGen.Engine.Verify.Compare;
using ReportGen.Engine.Verify.Say;
using ReportGen.Engine.Verify.Snapshots;

namespace ReportGen.Tests;

/// <summary>
/// Compares what a test made with its accepted snapshot, as <c>reportgen verify</c> does for studies. What differs or is new is left beside
/// it as NAME.received.EXT; <c>reportgen accept FOLDER</c> accepts it.
/// </summary>
internal static class Approver
{
    public static void Verify(string received, string folder, string name, string extension = "txt") =>
        Verify(Snapshot.Of(name, extension, received), folder);

    public static void Verify(Snapshot received, string folder)
    {
        var place = new SnapshotFolder(folder);
        var accepted = place.Find(received.Name, received.Extension);
        var found = Comparison.Of(accepted is null ? [] : [accepted], [received], Tolerance.Default, ResultForms.None);
        if (found.IsSame)
        {
            place.Clear(received);
            return;
        }
        place.Receive(received);
        foreach (var figure in found.Changes.Select(c => c.Change).OfType<FigureChange>())
        {
            place.ReceiveDifference(received.Name, "svg", Encoding.UTF8.GetBytes(figure.Difference));
        }
        if (accepted is null) Assert.Fail($"{folder}: {received.Name} is new and not accepted:\n{received.Text}");
        var lines = found.Changes.SelectMany(c => new ChangeText(ChangeWords.English, PrintedNames.None).Lines(c.Change));
        Assert.Fail($"{folder}: {received.Name} differs from the accepted snapshot:\n{string.Join('\n', lines)}\n\n{received.Text}");
    }
}

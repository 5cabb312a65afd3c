namespace ReportGen.Tests.Snapshot;

/// <summary>Compares a text with its accepted snapshot, by Verify's file convention: NAME.verified.EXT, and NAME.received.EXT where it differs or is new.</summary>
internal static class Approver
{
    public static void Verify(string received, string folder, string name, string extension = "txt")
    {
        var (accepted, other) = (Path.Combine(folder, $"{name}.verified.{extension}"), Path.Combine(folder, $"{name}.received.{extension}"));
        if (File.Exists(accepted) && File.ReadAllText(accepted).ReplaceLineEndings("\n") == received)
        {
            File.Delete(other);
            return;
        }
        File.WriteAllText(other, received);
        Assert.Fail(File.Exists(accepted) ? $"{other} differs from the accepted snapshot:\n{received}" : $"{other} is new and not accepted:\n{received}");
    }
}

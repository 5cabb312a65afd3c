namespace ReportGen.Tests.Process.Review;

/// <summary>The base study, its report accepted without print.</summary>
internal static class ReviewedStudy
{
    public static readonly (string, string)[] NoPrint = [("REPORTGEN_NODE", "/nowhere/node"), ("CI", "")];

    public static TemporaryStudy Accepted()
    {
        var study = TemporaryStudy.CopyOf(Repository.BaseStudy);
        ProgramRun.Of(study.Folder, ["verify", "study.yaml"], NoPrint);
        Assert.Equal(0, ProgramRun.Of(study.Folder, ["accept", "study.yaml"]).ExitCode);
        return study;
    }
}

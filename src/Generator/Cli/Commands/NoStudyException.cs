namespace ReportGen.Cli.Commands;

/// <summary>No study is named, and there is none in the working folder.</summary>
internal sealed class NoStudyException() : Exception("there is no study.yaml in this folder; name a study, or say demo");

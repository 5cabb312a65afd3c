namespace ReportGen.Tests.Architecture.Messages;

/// <summary>A finding that the program can raise, as its source says it.</summary>
/// <param name="Code">RG and four digits.</param>
/// <param name="Severity">error, warning or note.</param>
/// <param name="Sentence">Its sentence: {holes} by the name of what stands in them, parts that stand now and then in [brackets].</param>
/// <param name="At">File and line.</param>
internal sealed record Message(string Code, string Severity, string Sentence, string At)
{
    /// <summary>The stage or the feature it belongs to: Engine/Declare.</summary>
    public string Folder => string.Join('/', At.Split('/')[1..^1].Take(2));
}

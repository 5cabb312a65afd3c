using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Truth;

/// <summary>A form of sentence, and whether what such a sentence says is in the files.</summary>
internal sealed record Form(string Pattern, Func<Said, bool> Holds);

/// <summary>
/// Reads the sentences of a report as claims and looks each up in the result files. A sentence that is no claim it knows is a finding as
/// well: nothing passes unread.
/// </summary>
internal sealed class Reader(Wording wording, IReadOnlyList<Form> forms)
{
    private static readonly ConcurrentDictionary<string, Regex> Patterns = [];

    /// <summary>What is wrong with a sentence; null for nothing.</summary>
    public string? Wrong(string sentence)
    {
        var isRead = false;
        foreach (var form in forms)
        {
            var match = Patterns.GetOrAdd(form.Pattern, p => new Regex($"^(?:{p})$")).Match(sentence);
            if (!match.Success) continue;
            isRead = true;
            if (Holds(form, new Said(match, wording))) return null;
        }
        return $"{(isRead ? "false" : "unread")}: {sentence}";
    }

    /// <summary>False too where there is nothing in the files that the claim could be about.</summary>
    private static bool Holds(Form form, Said said)
    {
        try
        {
            return form.Holds(said);
        }
        catch (Exception e) when (
            e is KeyNotFoundException or InvalidOperationException or NullReferenceException or FormatException or ArgumentException)
        {
            return false;
        }
    }
}
